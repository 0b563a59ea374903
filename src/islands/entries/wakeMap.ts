import '../../styles/pictures.css';
import { wakeMap } from '../asleep/wakeMap';
import { leavePart } from '../loadPart';

leavePart('wakeMap', wakeMap);
