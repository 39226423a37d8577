import { Button } from "@mantine/core";
import { IconRobot } from "@tabler/icons-react";
import { Link, Navigate, Route, Routes, useParams } from "react-router";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { BotCommands } from "./bot-commands.js";
import { EditorPage } from "./editor-page.js";

/** What the bots answer. */
export function CommandsPage() {
  return (
    <Routes>
      <Route index element={<FirstBot />} />
      <Route path=":bot" element={<OfBot />} />
      <Route path=":bot/:name" element={<Edited />} />
    </Routes>
  );
}

function FirstBot() {
  const t = useTexts();
  const { data, error, refetch } = $api.useQuery("get", "/api/bots");
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const [first] = data.bots;
  if (first !== undefined) return <Navigate to={String(first.id)} replace />;
  return (
    <EmptyState title={t("commands-no-bot")} hint={t("commands-no-bot-hint")} icon={IconRobot}>
      <Button component={Link} to="/bots">
        {t("commands-to-bots")}
      </Button>
    </EmptyState>
  );
}

function OfBot() {
  const { bot } = useParams();
  return <BotCommands key={bot} bot={Number(bot)} />;
}

function Edited() {
  const { bot, name = "" } = useParams();
  return <EditorPage key={`${bot}/${name}`} bot={Number(bot)} name={name} />;
}
