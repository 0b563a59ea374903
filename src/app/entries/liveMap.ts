import { openLiveMap } from '../../views/map/leafletMap';
import { leavePart } from '../loadPart';

leavePart('liveMap', openLiveMap);
