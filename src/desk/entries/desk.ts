import '../../styles/tokens.css';
import '../../styles/contrast.css';
import '../../styles/base.css';
import '../../styles/controls.css';
import '../../styles/desk.css';
import { startDesk } from '../startDesk';

void startDesk();
