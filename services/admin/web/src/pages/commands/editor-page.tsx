import { useState } from "react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { Page } from "../../ui/page.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { CommandEditor } from "./command-editor.js";
import { NEW } from "./command-types.js";
import { draftOf, emptyDraft } from "./draft.js";

/** One command, or one that is to be. */
export function EditorPage({ bot, name }: { readonly bot: number; readonly name: string }) {
  return name === NEW ? (
    <CommandEditor bot={bot} initial={emptyDraft} revision={undefined} />
  ) : (
    <Kept bot={bot} name={name} />
  );
}

/** It is read once: what others change meanwhile must not go into what is being written. */
function Kept({ bot, name }: { readonly bot: number; readonly name: string }) {
  const t = useTexts();
  const [reading, setReading] = useState(0);
  const { data, error, refetch } = $api.useQuery(
    "get",
    "/api/commands/{bot}/custom/{name}",
    { params: { path: { bot, name } } },
    { gcTime: 0, refetchOnWindowFocus: false },
  );
  const reread = async (): Promise<void> => {
    await refetch();
    setReading(reading + 1);
  };
  if (data !== undefined)
    return (
      <CommandEditor
        key={reading}
        bot={bot}
        initial={draftOf(data)}
        revision={data.revision}
        onReread={() => void reread()}
      />
    );
  if (error === null) return <PageSkeleton />;
  return (
    <Page title={`/${name}`} trail={[{ label: t("nav-commands"), to: `/commands/${bot}` }]}>
      <ErrorState error={error} onRetry={() => void refetch()} />
    </Page>
  );
}
