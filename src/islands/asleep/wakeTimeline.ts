import EmbedTimeline from '../../pages/EmbedTimeline.svelte';
import { takeOver } from '../takeOver.svelte';
import type { Wake } from './wake';

export const wakeTimeline: Wake = (payload) => takeOver(EmbedTimeline, payload);
