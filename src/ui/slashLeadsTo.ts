import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** `/` leads to this field from anywhere in the page but another field or an open dialog. */
export const slashLeadsTo: Attachment<HTMLElement> = (field) =>
  on(document, 'keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
    if (target instanceof Element && target.closest(`${FIELDS}, dialog`) !== null) return;
    event.preventDefault();
    field.focus();
  });
