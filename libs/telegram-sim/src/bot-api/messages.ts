import { fileKindNames, rulesOf } from "../world/file-kinds.js";
import { sendFile } from "./file-messages.js";
import { textContent } from "./formatting.js";
import type { Method, MethodGroup } from "./method.js";
import { plainContents } from "./plain-contents.js";
import { deliverMessage } from "./send.js";

/** sendMessage, and one method for each kind of file and of plain content. */
export const messageMethods: MethodGroup = {
  sendMessage: (call) => deliverMessage(call, textContent(call.params)),
  ...Object.fromEntries(fileKindNames.map((kind) => [rulesOf(kind).method, sendFile(kind)])),
  ...Object.fromEntries(
    Object.entries(plainContents).map(([method, contentFrom]): [string, Method] => [
      method,
      (call) => deliverMessage(call, contentFrom(call.params, call.core.settings.random)),
    ]),
  ),
};
