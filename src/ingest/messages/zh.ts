import type { Messages } from './words';
import { zhCells } from './zhCells';
import { zhFiles } from './zhFiles';

/** The messages in Chinese, for the staff who keep the spreadsheets. */
export const zh: Messages = { ...zhFiles, ...zhCells };
