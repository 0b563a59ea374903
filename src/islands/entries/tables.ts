import { readTables } from '../../live/readTables';
import { leavePart } from '../loadPart';

leavePart('tables', readTables);
