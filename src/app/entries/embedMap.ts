import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/pictures.css';
import '../../styles/embed.css';
import EmbedMap from '../EmbedMap.svelte';
import { startEmbed } from '../embedStart';

startEmbed(EmbedMap);
