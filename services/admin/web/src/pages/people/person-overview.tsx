import { Badge, Card, Grid, Group, Stack, Title } from "@mantine/core";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { Facts } from "../../ui/facts.js";
import { Time } from "../../ui/time.js";
import { PersonChats } from "./person-chats.js";
import { PersonRoles } from "./person-roles.js";
import type { PersonDetail } from "./person-types.js";
import { personSections } from "./sections.js";

/** Who somebody is, what they may do, and where they are. */
export function PersonOverview({ person }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const { may } = useSession();
  const sections = personSections.filter(({ scope }) => scope === undefined || may(scope));
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack gap="lg">
          <PersonRoles person={person} />
          <PersonChats memberships={person.memberships} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack gap="lg">
          <About person={person} />
          {sections.map(({ id, Component }) => (
            <Card key={id} component="section">
              <Title order={2} size="h5" mb="sm">
                {t(`person-section-${id}`)}
              </Title>
              <Component person={person.id} />
            </Card>
          ))}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function About({ person }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const { id, username, language, isBot, isPremium, firstSeenAt, lastSeenAt } = person;
  return (
    <Card component="section">
      <Title order={2} size="h5" mb="sm">
        {t("person-about")}
      </Title>
      <Facts
        facts={[
          { label: t("people-id"), value: <Copyable value={String(id)} /> },
          ...(username === null
            ? []
            : [{ label: t("people-username"), value: <Copyable value={`@${username}`} /> }]),
          { label: t("people-language"), value: language ?? "–" },
          { label: t("person-first-seen"), value: <Time at={firstSeenAt} /> },
          { label: t("people-last-seen"), value: <Time at={lastSeenAt} /> },
          ...(isBot || isPremium
            ? [{ label: t("person-is"), value: <Kinds isBot={isBot} isPremium={isPremium} /> }]
            : []),
        ]}
      />
    </Card>
  );
}

function Kinds({ isBot, isPremium }: Pick<PersonDetail, "isBot" | "isPremium">) {
  const t = useTexts();
  return (
    <Group gap={4}>
      {isBot && <Badge color="gray">{t("person-is-bot")}</Badge>}
      {isPremium && <Badge color="yellow">{t("person-is-premium")}</Badge>}
    </Group>
  );
}
