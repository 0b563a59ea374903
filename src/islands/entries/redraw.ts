import { leavePart } from '../loadPart';
import { redraw } from '../still/redraw';

leavePart('redraw', redraw);
