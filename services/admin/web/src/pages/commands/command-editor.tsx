import { Alert, Button, Group, Stack } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { sentenceOf } from "../../api/problem.js";
import { useSession } from "../../app/session.js";
import { Beside } from "../../compose/beside.js";
import { problemAt } from "../../compose/field-problem.js";
import { useTexts } from "../../texts/texts.js";
import { Page } from "../../ui/page.js";
import { useUnsavedGuard } from "../../ui/use-unsaved-guard.js";
import { CommandFields } from "./command-fields.js";
import { CommandPreview } from "./command-preview.js";
import type { Draft } from "./draft.js";
import { TestCommand } from "./test-command.js";
import { useCommandPreview } from "./use-command-preview.js";
import { useRemoval } from "./use-removal.js";
import { isStale, useSaving } from "./use-saving.js";

interface CommandEditorProps {
  readonly bot: number;
  readonly initial: Draft;
  /** Undefined: it is not there yet. */
  readonly revision: string | undefined;
  /** Takes what is kept now in place of what was written here. */
  readonly onReread?: () => void;
}

const FIELDS = ["name", "description", "content", "translations", "scope", "chatTypes", "position"];

/** A custom command: what it says in each language, who may give it where, and how that looks. */
export function CommandEditor({ bot, initial, revision, onReread }: CommandEditorProps) {
  const t = useTexts();
  const { may } = useSession();
  const [draft, setDraft] = useState(initial);
  const [language, setLanguage] = useState("");
  const [person, setPerson] = useState<number>();
  const saving = useSaving({ bot, initial, revision });
  const isNew = saving.revision === undefined;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saving.saved);
  const preview = useCommandPreview({ bot, draft, language, person });
  const back = `/commands/${bot}`;
  const [isLeaving, setLeaving] = useState(false);
  useUnsavedGuard(isChanged && !isLeaving);
  useGoing(isLeaving ? back : saving.added && `${back}/${saving.added}`);
  const isElsewhere =
    saving.error !== null && !isStale(saving.error) && problemAt(saving.error, ...FIELDS) === undefined;
  const mayWrite = may("commands:write");
  const title = isNew ? t("commands-new") : `/${draft.name}`;
  const actions = (
    <>
      <TestCommand bot={bot} draft={draft} language={language} />
      {!isNew && mayWrite && <RemoveButton bot={bot} name={draft.name} onRemoved={() => setLeaving(true)} />}
      {mayWrite && (
        <Button type="submit" form="command" loading={saving.isBusy} disabled={!isChanged}>
          {t(isNew ? "commands-add" : "save")}
        </Button>
      )}
    </>
  );
  return (
    <Page title={title} trail={[{ label: t("nav-commands"), to: back }]} actions={actions}>
      {isStale(saving.error) && (
        <Stale onTheirs={onReread} onMine={() => saving.overwrite(draft)} isNew={isNew} />
      )}
      {isElsewhere && <Alert color="red">{sentenceOf(saving.error, t)}</Alert>}
      <Beside preview={<CommandPreview bot={bot} draft={draft} preview={preview} onPerson={setPerson} />}>
        <form
          id="command"
          onSubmit={(event) => {
            event.preventDefault();
            saving.save(draft);
          }}
        >
          <CommandFields
            bot={bot}
            isNew={isNew}
            draft={draft}
            onChange={(part) => setDraft({ ...draft, ...part })}
            language={language}
            onLanguage={setLanguage}
            refusal={saving.error}
            preview={preview}
          />
        </form>
      </Beside>
    </Page>
  );
}

/** Goes on to another page. It stands behind the guard, which must know first that nothing is unsaved. */
function useGoing(to: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (to !== undefined) void navigate(to, { replace: true });
  }, [to, navigate]);
}

interface RemoveButtonProps {
  readonly bot: number;
  readonly name: string;
  readonly onRemoved: () => void;
}

function RemoveButton({ bot, name, onRemoved }: RemoveButtonProps) {
  const t = useTexts();
  const remove = useRemoval({ bot, after: onRemoved });
  return (
    <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => void remove(name)}>
      {t("commands-remove")}
    </Button>
  );
}

interface StaleProps {
  readonly onTheirs: (() => void) | undefined;
  readonly onMine: () => void;
  readonly isNew: boolean;
}

function Stale({ onTheirs, onMine, isNew }: StaleProps) {
  const t = useTexts();
  return (
    <Alert color="yellow" title={t(isNew ? "commands-exists" : "commands-stale")}>
      <Stack gap="xs">
        {t(isNew ? "commands-exists-hint" : "commands-stale-hint")}
        {!isNew && (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={onTheirs}>
              {t("commands-take-theirs")}
            </Button>
            <Button size="xs" color="yellow" variant="light" onClick={onMine}>
              {t("commands-keep-mine")}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
