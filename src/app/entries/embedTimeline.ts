import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/pictures.css';
import '../../styles/embed.css';
import EmbedTimeline from '../EmbedTimeline.svelte';
import { startEmbed } from '../embedStart';

startEmbed(EmbedTimeline);
