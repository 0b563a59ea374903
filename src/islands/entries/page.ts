import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/pictures.css';
import '../../styles/page.css';
import '../../styles/staffCheck.css';
import { start } from '../start.svelte';
import StoryPage from '../../pages/StoryPage.svelte';

start(StoryPage);
