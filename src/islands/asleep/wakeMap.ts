import EmbedMap from '../../pages/EmbedMap.svelte';
import { takeOver } from '../takeOver.svelte';
import type { Wake } from './wake';

export const wakeMap: Wake = (payload) => takeOver(EmbedMap, payload);
