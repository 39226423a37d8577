import { createContext, type ReactNode } from "react";

/** Shows a button that stands among words (Bot API type RichTextButton), where somebody can press it. */
export const ButtonContext = createContext<((button: unknown) => ReactNode) | undefined>(undefined);
