import { openLiveMap } from '../../views/map/leafletMap';
import { MAP_GLOBAL } from '../mapLoader';

Reflect.set(globalThis, MAP_GLOBAL, openLiveMap);
