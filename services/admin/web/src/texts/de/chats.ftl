chats-type-private = Private Chats
chats-type-group = Gruppen
chats-type-supergroup = Supergruppen
chats-type-channel = Kanäle
