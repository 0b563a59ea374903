import '../../styles/pictures.css';
import { wakeTimeline } from '../asleep/wakeTimeline';
import { leavePart } from '../loadPart';

leavePart('wakeTimeline', wakeTimeline);
