import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/embed.css';
import { startStill } from '../still/startStill';
import { stillAgreements } from '../still/stillAgreements';

startStill(stillAgreements);
