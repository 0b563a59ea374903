import { startHeight } from '../../../../src/embed/startHeight';

startHeight({ address: location.href });
