import { Alert } from "@mantine/core";
import { useState } from "react";
import { $api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { ChatPicker, type ChosenChat } from "../../compose/chat-picker.js";
import { problemAt } from "../../compose/field-problem.js";
import { Phone } from "../../telegram/phone.js";
import { useTexts } from "../../texts/texts.js";
import { botLabel } from "../../ui/bot-select.js";
import type { Draft } from "./draft.js";
import type { PreviewView } from "./use-command-preview.js";

interface CommandPreviewProps {
  readonly bot: number;
  readonly draft: Draft;
  readonly preview: PreviewView;
  readonly onPerson: (person: number | undefined) => void;
}

/** The command as somebody sees it who gives it. */
export function CommandPreview({ bot, draft, preview, onPerson }: CommandPreviewProps) {
  const t = useTexts();
  const [chosen, setChosen] = useState<ChosenChat>();
  const { data } = $api.useQuery("get", "/api/bots");
  const own = data?.bots.find(({ id }) => id === bot);
  const { calls, error, isOld } = preview;
  const isElsewhere = error !== null && problemAt(error, "content", "translations") === undefined;
  return (
    <>
      <ChatPicker
        bot={bot}
        type="private"
        label={t("commands-as-person")}
        chosen={chosen}
        onChange={(chat) => {
          setChosen(chat);
          onPerson(chat?.id);
        }}
      />
      <Phone
        title={own === undefined ? String(bot) : own.name || botLabel(own)}
        said={`/${draft.name || "…"}`}
        calls={calls}
        isOld={isOld}
        empty={t("telegram-nothing")}
      />
      {isElsewhere && <Alert color="red">{sentenceOf(error, t)}</Alert>}
    </>
  );
}
