import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/pictures.css';
import '../../styles/embed.css';
import EmbedStory from '../../pages/EmbedStory.svelte';
import { startEmbed } from '../embedStart';

startEmbed(EmbedStory);
