import mime from "mime";

/** What Telegram says of a file whose name tells nothing. */
const UNKNOWN_MIME = "application/octet-stream";

/**
 * The MIME type of a file by its name, as Telegram tells it; else as its sender did.
 * @param said by the sender; none is `application/octet-stream`
 */
export const mimeOf = (name: string, said: string): string => mime.getType(name) ?? (said || UNKNOWN_MIME);

/** Types that a browser shows without running anything of them. */
const SHOWN = /^(image\/(?!svg)|video\/|audio\/)/;

/** The type under which a file is given to browsers: nothing that somebody sent may run as a page. */
export const servedMime = (type: string): string => (SHOWN.test(type) ? type : UNKNOWN_MIME);
