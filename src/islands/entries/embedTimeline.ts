import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/embed.css';
import { startAsleep } from '../asleep/startAsleep';

startAsleep('wakeTimeline');
