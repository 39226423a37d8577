chats-type-private = Private chats
chats-type-group = Groups
chats-type-supergroup = Supergroups
chats-type-channel = Channels
