/** The longest text that is searched, in UTF-16 units: as long as the longest post that passes the door. */
export const MAX_TEXT = 200_000;
