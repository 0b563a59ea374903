import { startPreview } from '../preview/startPreview';

void startPreview();
