import { Badge, Button, Card, Group, SimpleGrid, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconGavel } from "@tabler/icons-react";
import type { paths } from "@telebus/client";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { ErrorState } from "../../ui/error-state.js";
import { useFormat } from "../../ui/format.js";
import { Time } from "../../ui/time.js";
import { DecideDialog } from "./decide-dialog.js";
import { DecisionKind } from "./decision-kind.js";
import { DecisionList } from "./decision-list.js";
import type { Member } from "./moderation-types.js";

/** A person in the hubs: aliases, what holds now, posts by hub, lounges, and all that was decided. */
export function PersonHub({ person }: { readonly person: number }) {
  const t = useTexts();
  const { may } = useSession();
  const [isDeciding, deciding] = useDisclosure();
  const params = { path: { id: person } };
  const { data, error, refetch } = $api.useQuery(
    "get",
    "/api/moderation/people/{id}",
    { params },
    { enabled: may("moderation:read") },
  );
  if (!may("moderation:read")) return null;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton h={160} />;
  const { names, restrictions, posts, lounges } = data;
  if (names.length === 0) return <Text c="var(--quiet)">{t("moderation-never-wrote")}</Text>;
  const [first] = names;
  return (
    <Stack>
      <Group justify="space-between">
        <Names names={names} restrictions={restrictions} />
        {may("moderation:write") && (
          <Button variant="default" leftSection={<IconGavel size={16} />} onClick={deciding.open}>
            {t("moderation-decide")}
          </Button>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {posts.map((one) => (
          <PostsCard key={one.hub.id} {...one} />
        ))}
        {lounges.map((member) => (
          <LoungeCard key={member.hub.id} member={member} />
        ))}
      </SimpleGrid>
      <Title order={3} size="h5">
        {t("moderation-tab-decisions")}
      </Title>
      <DecisionList author={person} />
      {first !== undefined && (
        <DecideDialog
          isOpen={isDeciding}
          onClose={deciding.close}
          about={{ bot: first.bot, author: person }}
        />
      )}
    </Stack>
  );
}

type PersonView =
  paths["/api/moderation/people/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

/** What they are called, and what holds now. */
function Names({ names, restrictions }: Pick<PersonView, "names" | "restrictions">) {
  const t = useTexts();
  return (
    <Group>
      {names.map(({ bot, alias, since }) => (
        <Group key={bot} gap={6}>
          <Copyable value={alias} />
          <Text size="sm" c="var(--quiet)">
            {t("moderation-since")} <Time at={since} />
          </Text>
        </Group>
      ))}
      {restrictions.map(({ bot, kind, until }) => (
        <Group key={`${bot}:${kind}`} gap={6}>
          <DecisionKind kind={kind} />
          {until !== null && <Time at={until} />}
        </Group>
      ))}
      {restrictions.length === 0 && <Badge color="teal">{t("moderation-is-free")}</Badge>}
    </Group>
  );
}

function PostsCard({ hub, posts, takenBack }: PersonView["posts"][number]) {
  const t = useTexts();
  const { number } = useFormat();
  return (
    <Card>
      <Text c="var(--quiet)" size="sm">
        {t("moderation-posts-in", { hub: hub.name ?? String(hub.id) })}
      </Text>
      <Text fz="xl" fw={650} className="numeric">
        {number(posts)}
      </Text>
      {takenBack > 0 && (
        <Text size="sm" c="var(--quiet)">
          {t("moderation-posts-deleted", { posts: takenBack })}
        </Text>
      )}
    </Card>
  );
}

function LoungeCard({ member: { hub, karma, warnings, cooldownUntil } }: { readonly member: Member }) {
  const t = useTexts();
  const { number } = useFormat();
  return (
    <Card>
      <Text c="var(--quiet)" size="sm">
        {t("moderation-in-lounge", { hub: hub.name })}
      </Text>
      <Text>
        {t("moderation-karma")}: {number(karma)} · {t("moderation-warnings")}: {number(warnings)}
      </Text>
      {cooldownUntil !== null && (
        <Text size="sm">
          {t("moderation-cooldown")}: <Time at={cooldownUntil} />
        </Text>
      )}
    </Card>
  );
}
