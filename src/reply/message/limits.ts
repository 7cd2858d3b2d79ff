/** Discord's limits, each named, and nothing else. Lengths are in UTF-16 units, the larger of the ways Discord may count. */

/** Characters over all Text Displays of one message, markup and escapes included. */
export const TEXT_MAX = 4000;
/** Components in one message; nested ones count. */
export const COMPONENTS_MAX = 40;
/** Characters of a plain message's content. */
export const CONTENT_MAX = 2000;
/** Characters of a `custom_id`. */
export const CUSTOM_ID_MAX = 100;
/** Buttons in one Action Row. */
export const BUTTONS_PER_ROW = 5;
/** Action Rows of a plain message. */
export const ROWS_MAX = 5;
/** Characters of a button's label. */
export const BUTTON_LABEL_MAX = 80;
/** Characters of a link button's address. */
export const URL_MAX = 512;
/** Options of one select. */
export const SELECT_OPTIONS_MAX = 25;
/** Characters of a select option's label, value and description, each. */
export const OPTION_TEXT_MAX = 100;
/** Characters of a select's placeholder. */
export const PLACEHOLDER_MAX = 150;
/** Choices of one completion. */
export const CHOICES_MAX = 25;
/** Characters of a choice's name and value, each. */
export const CHOICE_MAX = 100;
/** Characters that a string option of a command can hold. */
export const TYPED_MAX = 6000;
/** Characters of the description of a picture, which is read out in its place. */
export const ALT_MAX = 1024;
/** Pictures in one gallery. */
export const GALLERY_MAX = 10;
/** The largest accent colour, white. */
export const COLOUR_MAX = 0xffffff;
/** Characters of a modal's title, and of a label in it. */
export const MODAL_TITLE_MAX = 45;
/** Characters of a text input's value. */
export const INPUT_MAX = 4000;
/** Characters of a label's description, of a text input's placeholder, and of a radio option's label and description, each. */
export const HINT_MAX = 100;
