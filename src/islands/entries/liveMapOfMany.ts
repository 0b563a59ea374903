import { openMapOfMany } from '../../views/map/leaflet/openMapOfMany';
import { leavePart } from '../loadPart';

leavePart('liveMapOfMany', openMapOfMany);
