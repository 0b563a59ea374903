import { openMapOfMany } from '../../views/map/openMapOfMany';
import { leavePart } from '../loadPart';

leavePart('liveMapOfMany', openMapOfMany);
