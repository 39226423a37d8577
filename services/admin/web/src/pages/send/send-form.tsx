import { Alert, Button, Card, Group, Stack, Text } from "@mantine/core";
import { IconCalendar, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { sentenceOf } from "../../api/problem.js";
import { useSession } from "../../app/session.js";
import { handOver } from "../../compose/begun.js";
import { Beside } from "../../compose/beside.js";
import { ButtonsEditor } from "../../compose/buttons-editor.js";
import { ChatPicker } from "../../compose/chat-picker.js";
import { problemAt } from "../../compose/field-problem.js";
import { mediaIn, newSlot } from "../../compose/album.js";
import { FilesEditor } from "../../compose/files-editor.js";
import { TextEditor } from "../../compose/text-editor.js";
import { mediaKinds } from "../../telegram/message.js";
import { Phone } from "../../telegram/phone.js";
import { usePlaceWords } from "../../telegram/place-words.js";
import { useTexts } from "../../texts/texts.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { BotSelect } from "../../ui/bot-select.js";
import { localFilesOf } from "../../compose/local-files.js";
import { begunOf, hasFile, isAlbum, saysSomething, type SendDraft } from "./send-draft.js";
import { SendOptions } from "./send-options.js";
import { useSendPreview } from "./use-send-preview.js";
import { useSending } from "./use-sending.js";

/** Telegram's, of a text; a longer one goes in several messages. */
const MOST_WORDS = 4096;
const MOST_BELOW_MEDIUM = 1024;
const FIELDS = [
  "bot",
  "chat",
  "chat_id",
  "text",
  "caption",
  "reply_markup",
  "reply_parameters",
  "message_thread_id",
  "media",
  ...mediaKinds,
];

const isReady = (draft: SendDraft): boolean =>
  draft.bot !== "" && draft.chat !== undefined && saysSomething(draft);

/** Writes a message and sends it. */
export function SendForm({ initial }: { readonly initial: SendDraft }) {
  const t = useTexts();
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<SendDraft>): void => setDraft({ ...draft, ...part });
  const preview = useSendPreview(draft);
  const sending = useSending(() => change({ text: "", files: [newSlot()], rows: [], replyTo: "" }));
  const error = sending.error ?? preview.error;
  const isElsewhere = error !== null && problemAt(error, ...FIELDS) === undefined;
  return (
    <Beside preview={<Shown draft={draft} preview={preview} />}>
      <Card padding="md">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady(draft)) sending.send(draft);
          }}
        >
          <Stack>
            {isElsewhere && <Alert color="red">{sentenceOf(error, t)}</Alert>}
            <Whither draft={draft} onChange={change} error={error} />
            <TextEditor
              label={t("send-text")}
              value={draft.text}
              onChange={(text) => change({ text })}
              format={draft.format}
              onFormat={(format) => change({ format })}
              most={hasFile(draft) ? MOST_BELOW_MEDIUM : MOST_WORDS}
              error={problemAt(error, "text", "caption", "entities")}
            />
            <WhatElse draft={draft} onChange={change} error={error} />
            <SendOptions draft={draft} onChange={change} error={error} />
            <SendButtons draft={draft} isBusy={sending.isBusy} />
          </Stack>
        </form>
      </Card>
    </Beside>
  );
}

/** Its files, and its buttons where it can have any. */
function WhatElse({ draft, onChange, error }: PartProps) {
  const t = useTexts();
  return (
    <>
      <FilesEditor
        key={draft.bot}
        files={draft.files}
        onChange={(files) => onChange({ files })}
        uploadsTo={Number(draft.bot)}
        error={problemAt(error, "media", ...mediaKinds)}
      />
      {isAlbum(draft) ? (
        <Text size="sm" c="var(--quiet)">
          {t("send-album-no-buttons")}
        </Text>
      ) : (
        <ButtonsEditor
          rows={draft.rows}
          onChange={(rows) => onChange({ rows })}
          error={problemAt(error, "reply_markup")}
        />
      )}
    </>
  );
}

interface ShownProps {
  readonly draft: SendDraft;
  readonly preview: ReturnType<typeof useSendPreview>;
}

/** How it will look, and what Telegram makes of it. */
function Shown({ draft, preview }: ShownProps) {
  const t = useTexts();
  const botName = useBotLabel();
  const placeWords = usePlaceWords();
  const { chat } = draft;
  return (
    <>
      <Phone
        title={chat?.label ?? t("send-nobody")}
        place={chat === undefined ? "" : placeWords(chat.id, chat.chat?.type)}
        sender={botName(Number(draft.bot))}
        calls={preview.calls}
        isOld={preview.isOld}
        local={localFilesOf(...mediaIn(draft.files))}
        empty={t("telegram-nothing")}
      />
      {preview.calls.length > 1 && (
        <Alert color="blue">{t("send-parts", { count: preview.calls.length })}</Alert>
      )}
      {preview.warnings.map((warning) => (
        <Alert key={warning} color="yellow" title={t("send-plain")}>
          {warning}
        </Alert>
      ))}
    </>
  );
}

interface PartProps {
  readonly draft: SendDraft;
  readonly onChange: (part: Partial<SendDraft>) => void;
  readonly error: unknown;
}

/** By which bot, and to which of its chats. */
function Whither({ draft, onChange, error }: PartProps) {
  const t = useTexts();
  return (
    <Group grow align="flex-start">
      <BotSelect
        label={t("bot")}
        isRequired
        value={draft.bot}
        onChange={(other) => onChange({ bot: other, chat: undefined, files: [newSlot()] })}
      />
      <ChatPicker
        key={draft.bot}
        bot={Number(draft.bot)}
        label={t("send-chat")}
        chosen={draft.chat}
        onChange={(chat) => onChange({ chat, topic: "" })}
        error={problemAt(error, "chat", "chat_id")}
        isRequired
      />
    </Group>
  );
}

function SendButtons({ draft, isBusy }: { readonly draft: SendDraft; readonly isBusy: boolean }) {
  const t = useTexts();
  const { may } = useSession();
  const navigate = useNavigate();
  const begun = begunOf(draft);
  return (
    <Group justify="flex-end">
      {may("broadcasts:write") && begun !== undefined && (
        <Button
          variant="default"
          leftSection={<IconCalendar size={16} />}
          onClick={() => {
            handOver(begun);
            void navigate("/broadcasts/new");
          }}
        >
          {t("send-later")}
        </Button>
      )}
      <Button type="submit" leftSection={<IconSend size={16} />} disabled={!isReady(draft)} loading={isBusy}>
        {draft.chat === undefined ? t("send-send") : t("send-send-to", { name: draft.chat.label })}
      </Button>
    </Group>
  );
}
