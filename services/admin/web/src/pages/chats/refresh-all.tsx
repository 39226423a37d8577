import { Button, Group, Progress, Text } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { useEffect, useState } from "react";
import { $api, api } from "../../api/client.js";
import { refresh } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { CHATS } from "./chat-types.js";

const ASK_EVERY_MS = 1_000;

/** Asks Telegram about all groups and channels again, and shows how far that is. */
export function RefreshAll({ bot }: { readonly bot: number | undefined }) {
  const t = useTexts();
  const { may } = useSession();
  const [total, setTotal] = useState(0);
  const bots = $api.useQuery("get", "/api/bots", {}, { enabled: may("bots:read") }).data?.bots ?? [];
  const wanted = bot === undefined ? bots.filter(({ isOn }) => isOn).map(({ id }) => id) : [bot];
  const start = useAction({
    run: async () => {
      const asked = await Promise.all(
        wanted.map((one) =>
          dataOf(api.POST("/api/bots/{bot}/chats/stats/refresh", { params: { path: { bot: one } } })),
        ),
      );
      return asked.reduce((all, { chats }) => all + chats, 0);
    },
    done: (chats) => t("chats-asked", { count: chats }),
    after: (chats) => setTotal(chats),
  });
  if (!may("chats:write")) return null;
  return (
    <Group gap="xs">
      {total > 0 && <Looking bot={bot} total={total} onEnd={() => setTotal(0)} />}
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} />}
        loading={start.isPending}
        disabled={total > 0 || wanted.length === 0}
        onClick={() => start.mutate()}
      >
        {t("chats-refresh")}
      </Button>
    </Group>
  );
}

interface LookingProps {
  readonly bot: number | undefined;
  readonly total: number;
  readonly onEnd: () => void;
}

/** How many of them Telegram has answered for. */
function Looking({ bot, total, onEnd }: LookingProps) {
  const t = useTexts();
  const query = bot === undefined ? {} : { bot };
  const { data, dataUpdatedAt } = $api.useQuery(
    "get",
    "/api/chats/looks",
    { params: { query } },
    { refetchInterval: ASK_EVERY_MS, staleTime: 0, gcTime: 0 },
  );
  const [beganAt] = useState(() => Date.now());
  const isOver = data?.waiting === 0 && dataUpdatedAt > beganAt;
  useEffect(() => {
    if (!isOver) return;
    void refresh(CHATS, "/api/bots");
    onEnd();
  }, [isOver, onEnd]);
  const done = total - Math.min(total, data?.waiting ?? total);
  return (
    <Group gap="xs" role="status">
      <Progress w={90} value={(done / total) * 100} aria-label={t("chats-refresh")} animated />
      <Text size="sm" c="var(--quiet)" className="numeric">
        {t("chats-looked", { done, total })}
      </Text>
    </Group>
  );
}
