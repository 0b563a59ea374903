import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/pictures.css';
import '../../styles/page.css';
import { startPreview } from '../../desk/preview/startPreview';

startPreview();
