import { openLiveMap, type LiveMapInput } from '../../views/map/leafletMap';
import { leavePart } from '../loadPart';

leavePart('liveMap', (input: LiveMapInput) => openLiveMap(input));
