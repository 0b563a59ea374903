import type { Messages } from './words';
import { enCells } from './enCells';
import { enFiles } from './enFiles';

/** The messages in English. */
export const en: Messages = { ...enFiles, ...enCells };
