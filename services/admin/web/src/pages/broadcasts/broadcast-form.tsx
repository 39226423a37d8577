import { Alert, Button, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { sentenceOf } from "../../api/problem.js";
import { Beside } from "../../compose/beside.js";
import { problemAt } from "../../compose/field-problem.js";
import { localFilesOf } from "../../compose/local-files.js";
import { Phone } from "../../telegram/phone.js";
import { usePlaceWords } from "../../telegram/place-words.js";
import { useTexts } from "../../texts/texts.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { Page } from "../../ui/page.js";
import { useUnsavedGuard } from "../../ui/use-unsaved-guard.js";
import { AudienceFields } from "./audience-fields.js";
import { audienceOf, saysSomething, type BroadcastDraft } from "./broadcast-draft.js";
import { ContentFields } from "./content-fields.js";
import { Reach } from "./reach.js";
import { useBroadcastPreview } from "./use-broadcast-preview.js";

interface BroadcastFormProps {
  readonly title: string;
  readonly back?: string;
  readonly initial: BroadcastDraft;
  readonly isSaved: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSave: (draft: BroadcastDraft) => void;
}

/** Writes a broadcast: what it says, to whom, and what that means. */
export function BroadcastForm({
  title,
  back,
  initial,
  isSaved,
  isBusy,
  error: refused,
  onSave,
}: BroadcastFormProps) {
  const t = useTexts();
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<BroadcastDraft>): void => setDraft({ ...draft, ...part });
  const shown = useBroadcastPreview(draft);
  useUnsavedGuard(!isSaved && JSON.stringify(draft) !== JSON.stringify(initial));
  const error = refused ?? shown.error;
  const isReady = draft.bot !== "" && saysSomething(draft) && audienceOf(draft) !== undefined;
  const isElsewhere = refused !== null && problemAt(refused, "name", "content", "audience") === undefined;
  const trail = [
    { label: t("nav-broadcasts"), to: "/broadcasts" },
    ...(back === undefined ? [] : [{ label: title, to: back }]),
  ];
  return (
    <Page title={title} trail={trail}>
      <Beside preview={<Shown draft={draft} shown={shown} />}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) onSave(draft);
          }}
        >
          <Stack>
            {isElsewhere && <Alert color="red">{sentenceOf(refused, t)}</Alert>}
            <ContentFields draft={draft} onChange={change} error={error} isNew={back === undefined} />
            <AudienceFields draft={draft} onChange={change} error={error} />
            <Group justify="flex-end">
              <Button variant="default" component={Link} to={back ?? "/broadcasts"}>
                {t("cancel")}
              </Button>
              <Button type="submit" disabled={!isReady} loading={isBusy}>
                {t("broadcasts-save")}
              </Button>
            </Group>
          </Stack>
        </form>
      </Beside>
    </Page>
  );
}

interface ShownProps {
  readonly draft: BroadcastDraft;
  readonly shown: ReturnType<typeof useBroadcastPreview>;
}

/** Whom it reaches, and how it looks there. */
function Shown({ draft, shown: { preview, calls, isOld } }: ShownProps) {
  const t = useTexts();
  const botName = useBotLabel();
  const placeWords = usePlaceWords();
  const example = preview?.examples[0];
  return (
    <>
      <Reach preview={preview} isOld={isOld} />
      <Phone
        title={example?.title ?? t("broadcasts-somebody")}
        place={example === undefined ? "" : placeWords(example.chat)}
        sender={botName(Number(draft.bot))}
        calls={calls}
        isOld={isOld}
        local={localFilesOf(draft.medium)}
        empty={t(saysSomething(draft) && preview?.count === 0 ? "broadcasts-nobody" : "telegram-nothing")}
      />
    </>
  );
}
