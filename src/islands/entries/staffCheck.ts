import { showStaffCheck } from '../../live/showStaffCheck';
import { leavePart } from '../loadPart';

leavePart('staffCheck', showStaffCheck);
