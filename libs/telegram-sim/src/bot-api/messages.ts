import { fileContent } from "../world/content.js";
import { fileKindNames, rulesOf, type FileKind } from "../world/file-kinds.js";
import type { Content } from "../world/types.js";
import { resolveFile } from "./files.js";
import { captionContent, textContent } from "./formatting.js";
import type { Call, Method, MethodGroup } from "./method.js";
import { plainContents } from "./plain-contents.js";
import { deliverMessage } from "./send.js";

const sendFile =
  (kind: FileKind): Method =>
  (call) =>
    deliverMessage(call, fileMessage(call, kind));

function fileMessage(call: Call, kind: FileKind): Content {
  const { params } = call;
  const record = resolveFile(call, {
    kind,
    reference: params.text(kind),
    upload: params.upload(kind),
    attribute: (name) => params.text(name),
  });
  return {
    ...fileContent(record),
    ...(rulesOf(kind).isCaptioned && captionContent(params)),
    ...(params.flag("has_spoiler") && { has_media_spoiler: true }),
    ...(params.flag("show_caption_above_media") && { show_caption_above_media: true }),
  };
}

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
