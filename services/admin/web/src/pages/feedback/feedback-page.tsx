import { Grid, Kbd, Text } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { useLocation, useNavigate, useParams } from "react-router";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { pagedBy, pagesOf, type ListState } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { RichText } from "../../ui/rich-text.js";
import { FeedbackFilters, useFeedbackFilters } from "./feedback-filters.js";
import type { Thread } from "./feedback-types.js";
import { Inbox } from "./inbox.js";
import { ThreadPanel } from "./thread-panel.js";
import { useThreadActions } from "./use-thread-actions.js";

const PATH = "/feedback";
const NARROW = "(max-width: 62em)";

/** What people have told operators: on the left the inbox, on the right what was said. */
export function FeedbackPage() {
  const t = useTexts();
  const { "*": chosen = "" } = useParams();
  const id = /^\d+$/.test(chosen) ? Number(chosen) : undefined;
  const isNarrow = useMediaQuery(NARROW);
  const query = useFeedbackFilters();
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/feedback",
    { params: { query } },
    { ...pagedBy("before"), placeholderData: (before) => before },
  );
  const list = pagesOf(asked, ({ feedback }) => feedback);
  useKeys(list, id);
  const hasList = !isNarrow || id === undefined;
  return (
    <Page
      title={t("nav-feedback")}
      about={isNarrow ? t("feedback-about") : <About />}
      {...(isNarrow && id !== undefined && { trail: [{ label: t("nav-feedback"), to: PATH }] })}
    >
      {hasList && <FeedbackFilters />}
      <Grid gap="lg">
        {hasList && (
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Inbox list={list} chosen={id} />
          </Grid.Col>
        )}
        {(!isNarrow || id !== undefined) && (
          <Grid.Col span={{ base: 12, md: 7 }}>
            <ThreadPanel id={id} key={id} />
          </Grid.Col>
        )}
      </Grid>
    </Page>
  );
}

function About() {
  const t = useTexts();
  return (
    <Text component="span" inherit>
      {t("feedback-about")}{" "}
      <RichText
        t={t}
        id="feedback-keys"
        nodes={{ next: <Kbd size="xs">j</Kbd>, before: <Kbd size="xs">k</Kbd>, end: <Kbd size="xs">e</Kbd> }}
      />
    </Text>
  );
}

/** j and k go down and up the inbox, e closes what is shown, or opens it again. */
function useKeys({ rows = [] }: ListState<Thread>, id: number | undefined): void {
  const navigate = useNavigate();
  const { search } = useLocation();
  const here = rows.findIndex((one) => one.id === id);
  const { toggle } = useThreadActions(id ?? 0);
  const go = (to: number): void => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (row !== undefined) void navigate(`${PATH}/${row.id}${search}`);
  };
  const end = (): void => {
    const row = rows[here];
    if (row !== undefined) toggle(row.state);
  };
  useHotkeys([
    ["j", () => go(here + 1)],
    ["k", () => go(here - 1)],
    ["e", end],
  ]);
}
