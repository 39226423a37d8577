nav-audit = Audit log
audit-about = Who has changed what, the newest first. Nothing is ever taken out of it.
audit-actor = By: id, master, system
audit-about-what = About: id, bot:7, feedback:3
audit-action = What was done
audit-time = When
audit-time-day = The last day
audit-time-week = The last week
audit-time-month = The last month
audit-export = Export CSV
audit-at = When
audit-what = What
audit-none = Nothing fits
audit-none-hint = Every change by an operator, a key or the platform stands here. Take a filter away to see more.
audit-unknown = { $actor }: { $action } on { $subject }
audit-subject =
    { $kind ->
        [feedback] feedback #{ $id }
        [task] task { $id }
        [broadcast] announcement { $id }
        [letter] dead letter #{ $id }
        [key] key { $id }
        [command] /{ $id }
       *[other] { $kind } { $id }
    }
audit-alias-removed = { $actor } removed the other name { $subject }
audit-alias-set = { $actor } gave a command the other name { $subject }
audit-bot-access-changed = { $actor } changed who may use { $subject }
audit-bot-added = { $actor } added { $subject }
audit-bot-changed = { $actor } changed the settings of { $subject }
audit-bot-removed = { $actor } removed { $subject }
audit-bot-restored = { $actor } brought { $subject } back
audit-bot-token-changed = { $actor } gave { $subject } a new token
audit-broadcast-changed = { $actor } changed the { $subject }
audit-broadcast-removed = { $actor } removed the { $subject }
audit-broadcast-tested = { $actor } tried the { $subject }
audit-broadcast-written = { $actor } wrote the { $subject }
audit-command-added = { $actor } added the command { $subject }
audit-command-changed = { $actor } changed the command { $subject }
audit-command-removed = { $actor } removed the command { $subject }
audit-command-switched-off = { $actor } switched the command { $subject } off
audit-command-switched-on = { $actor } switched the command { $subject } on
audit-feedback-answered = { $actor } answered { $subject }
audit-feedback-closed = { $actor } closed { $subject }
audit-feedback-reopened = { $actor } opened { $subject } again
audit-key-made = { $actor } made the { $subject }
audit-key-revoked = { $actor } ended the { $subject }
audit-key-rotated = { $actor } gave the { $subject } a new secret
audit-letter-dropped = { $actor } dropped the { $subject }
audit-letter-replayed = { $actor } replayed the { $subject }
audit-letter-restored = { $actor } brought the { $subject } back
audit-letter-revealed = { $actor } looked into the { $subject }
audit-password-changed = { $actor } changed the password
audit-person-banned = { $actor } banned { $subject }
audit-person-unbanned = { $actor } lifted the ban of { $subject }
audit-person-erasure-ordered = { $actor } had the data of { $subject } erased
audit-person-signed-out = { $actor } signed { $subject } out of the dashboard
audit-person-export-ordered = { $actor } had the data of { $subject } gathered
audit-scope-ended = The role { $role } of { $subject } ended by itself
audit-scope-given = { $actor } gave { $subject } the role { $role }
audit-scope-taken = { $actor } took the role { $role } from { $subject }
audit-session-opened = { $actor } signed in to the dashboard
audit-session-closed = { $actor } signed out of the dashboard
audit-sessions-closed = { $actor } signed out everywhere
audit-session-ended = { $actor } ended a conversation of { $subject }
audit-sign-in-link-made = { $actor } made a link to sign in
audit-sign-in-failed = Somebody failed to sign in
audit-task-changed = { $actor } changed the { $subject }
audit-task-made = { $actor } made the { $subject }
audit-task-removed = { $actor } removed the { $subject }
audit-task-started = { $actor } started the { $subject }
audit-task-stopped = { $actor } stopped the { $subject }
audit-webhook-deleted = { $actor } took the webhook of { $subject } away
audit-webhook-secret-changed = { $actor } gave the webhook of { $subject } a new secret
audit-webhook-set = { $actor } set the webhook of { $subject }
