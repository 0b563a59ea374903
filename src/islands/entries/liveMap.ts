import { openMovableMap, type MovableMapInput } from '../../views/map/leaflet/leafletMap';
import { leavePart } from '../loadPart';

leavePart('liveMap', (input: MovableMapInput) => openMovableMap(input));
