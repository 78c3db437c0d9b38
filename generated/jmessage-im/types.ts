// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.

/** A 64-bit integer as a decimal string: a number would round it. */
export type Int64 = string;
/** A 64-bit integer as an argument. */
export type Int64Argument = string | number | bigint;
/** A file as an argument; a `File` also has a name. */
export type FileArgument = Blob;
/** The bytes of a response, as a stream. */
export type Bytes = ReadableStream<Uint8Array>;
/**
 * A value that the vendor has not documented: any other string. An enum, because only a type of its own lets a
 * comparison with a documented value narrow the union; it is assignable to `string`. To compare it with a value that
 * you know, write `String(value) === "…"`.
 */
export declare enum UndocumentedValue {
  Any = "(undocumented)",
}

export interface paths {
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Get the users of the app page by page. Their order, and whether they include administrators, is unknown.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Register users
         * @description Register up to 500 users at once. The response has an item for each of them; a user with an `error` was not registered, so check all of them. A retry after a broken connection may report its own users as taken.
         */
        post: operations["registerUsers"];
        /**
         * Delete users
         * @description Delete up to 100 users in one request. What happens if one of them does not exist is unknown.
         */
        delete: operations["deleteUsers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Get the profile of a user. Only the username and the two times are always present; fields that were never set are absent.
         */
        get: operations["getUser"];
        /**
         * Update a user
         * @description Change fields of a user's profile. What happens to omitted fields is not documented; the vendor's clients send only those to change.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user
         * @description Delete a user. Whether the username can be registered again is unknown.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/userstat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a user
         * @description Check whether a user is signed in and online. For users who sign in on several devices, use `queryUserStatuses` instead.
         */
        get: operations["getUserStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/userstat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the statuses of users
         * @description Check where each of several users is signed in and online. How many users one request may contain is unknown.
         */
        post: operations["queryUserStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/statuser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether users exist
         * @description Check which of several usernames are registered, and where these users are signed in and online. It is version 2 of `queryUserStatuses`: a username that is not registered does not fail the request. How many usernames one request may contain is unknown.
         */
        post: operations["checkUsersExist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password of a user
         * @description Set a new password for a user. The old one is not required.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the blacklist of a user
         * @description Get the users on a user's blacklist. The list is not paged.
         */
        get: operations["getBlacklist"];
        /**
         * Add users to a blacklist
         * @description Block messages of users on behalf of a user. For users of another app, use the cross-app operation.
         */
        put: operations["addToBlacklist"];
        post?: never;
        /**
         * Remove users from a blacklist
         * @description Unblock messages of users on behalf of a user.
         */
        delete: operations["removeFromBlacklist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/nodisturb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set do-not-disturb of a user
         * @description Choose which messages a user receives without a notification: those of single users, those of groups, or all of them. Setting a value that is already set is an error, so after a retry such an error may mean that an earlier attempt succeeded.
         */
        post: operations["setDoNotDisturb"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/forbidden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Disable or enable a user
         * @description Disable a user's account, or enable it again.
         */
        put: operations["setUserForbidden"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List administrators
         * @description Get the administrators of the app page by page. Their order is not documented.
         */
        get: operations["listAdmins"];
        put?: never;
        /**
         * Register an administrator
         * @description Register a user who may send messages through this API. Unlike the registration of users, it accepts a single user and returns an error if the username is taken.
         */
        post: operations["registerAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Send a message on behalf of an administrator to a user, a group or a chat room. `msg_body` has at most 4096 bytes of JSON. Upload images and recordings first. There is no deduplication key: a request sent twice is a message sent twice.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{username}/{msgid}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a message
         * @description Retract a message, at most 3 minutes after it was sent.
         */
        post: operations["retractMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the URL of a file
         * @description Get the download URL of a file: an avatar, or the file of a message. How long the URL is valid is unknown.
         */
        get: operations["getMediaUrl"];
        put?: never;
        /**
         * Upload a file
         * @description Upload an image, a recording or any other file of at most 8 MB, as a form with the file in the field `filename`. The vendor's Java client names the field after the type instead. Messages and avatars refer to the file with values from the response. The vendor says that only images (jpg, bmp, gif, png and similar) are supported, yet shows recordings and files too.
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of the app
         * @description Get the groups of the app page by page, at most 500 per page. Their order is not documented.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description Create a group with an owner and, optionally, its first members. The response has the id that all other operations on the group need. A group has room for 500 members unless the vendor allows more.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group
         * @description Get the name, description and size limit of a group.
         */
        get: operations["getGroup"];
        /**
         * Update a group
         * @description Change the name, description or avatar of a group. Send the fields to change.
         */
        put: operations["updateGroup"];
        post?: never;
        /**
         * Delete a group
         * @description Delete a group. All its members are notified that it has been dissolved.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{gid}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members of a group
         * @description Get all members of a group in one list, including the owner.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Update members of a group
         * @description Add users to a group and remove others in one request. The members are notified of both. The vendor says that the cross-app operation deletes a group without members, so expect the same here. How many users one request may contain is not documented.
         */
        post: operations["updateGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/groups/{gid}/addMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add members to a group
         * @description Add users to a group. The members are notified. How many users one request may contain is not documented.
         */
        post: operations["addGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/groups/{gid}/delMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove members from a group
         * @description Remove users from a group. The members are notified. The vendor says that the cross-app operation deletes a group without members, so expect the same here. How many users one request may contain is not documented.
         */
        post: operations["removeGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of a user
         * @description Get all groups that a user is in, in one list.
         */
        get: operations["listUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/groupsShield": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set group message blocking
         * @description Block the messages of groups for a user, or unblock them. One request may contain both lists.
         */
        post: operations["setGroupShield"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/messages/{gid}/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Silence members of a group
         * @description Stop members from writing in the group, or allow it again. How long it lasts, and what is returned for a user who is not a member, is not documented.
         */
        put: operations["silenceGroupMembers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/owner/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Transfer a group to another owner
         * @description Make another user the owner of a group. Send the user's app key if it differs from yours. Whether the new owner must already be a member is not documented.
         */
        put: operations["transferGroupOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the friends of a user
         * @description Get the friends of a user, with the notes about them. The list is not paged. Friends from other apps have a different `appkey`.
         */
        get: operations["listFriends"];
        /**
         * Update notes about friends
         * @description Change a user's notes about up to 500 friends. Whether omitted notes keep their values is unknown.
         */
        put: operations["updateFriendNotes"];
        /**
         * Add friends
         * @description Make up to 500 users friends of a user. Whether they have to confirm is not documented.
         */
        post: operations["addFriends"];
        /**
         * Remove friends
         * @description End the friendship of a user with up to 500 others.
         */
        delete: operations["removeFriends"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cross/groups/{gid}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members of a group across apps
         * @description Get all members of a group in one list, including the owner and users of other apps.
         */
        get: operations["listCrossAppGroupMembers"];
        put?: never;
        /**
         * Update members of a group across apps
         * @description Add users of any app to a group and remove others in one request. A group that has no members left is deleted. How many users one item may contain is not documented.
         */
        post: operations["updateCrossAppGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cross/users/{username}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of a user across apps
         * @description Get all groups that a user is in, including groups of other apps, in one list.
         */
        get: operations["listCrossAppUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cross/users/{username}/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the blacklist of a user across apps
         * @description Get all users that a user has blocked, including users of other apps, in one list.
         */
        get: operations["getCrossAppBlacklist"];
        /**
         * Add users to a blacklist across apps
         * @description Add users of any app to the blacklist of a user. How many users one item may contain is not documented.
         */
        put: operations["addToCrossAppBlacklist"];
        post?: never;
        /**
         * Remove users from a blacklist across apps
         * @description Remove users of any app from the blacklist of a user. How many users one item may contain is not documented.
         */
        delete: operations["removeFromCrossAppBlacklist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cross/users/{username}/nodisturb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set do-not-disturb across apps
         * @description Turn do-not-disturb on or off for a user's chats with users and groups of any app. Unlike the operation within one app, it has no global setting.
         */
        post: operations["setCrossAppDoNotDisturb"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cross/users/{username}/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update notes about friends across apps
         * @description Change the notes that a user keeps about friends of other apps. Whether omitted notes keep their values is unknown. Within one app a request may contain at most 500 friends; no limit is documented across apps.
         */
        put: operations["updateCrossAppFriendNotes"];
        /**
         * Add friends across apps
         * @description Make users of another app friends of a user, at most 500 in one request.
         */
        post: operations["addCrossAppFriends"];
        /**
         * Remove friends across apps
         * @description End the friendship of a user with users of another app, at most 500 in one request.
         */
        delete: operations["removeCrossAppFriends"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cross/chatroom/{room_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update members of a chat room across apps
         * @description Add users of any app to a chat room and remove others in one request. How many users one item may contain is not documented.
         */
        post: operations["updateCrossAppChatRoomMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sensitiveword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sensitive words
         * @description Get the app's sensitive words page by page, at most 2000 per page. Their order is not documented.
         */
        get: operations["listSensitiveWords"];
        /**
         * Update a sensitive word
         * @description Replace one sensitive word with another. What an unknown old word returns is not documented.
         */
        put: operations["updateSensitiveWord"];
        /**
         * Add sensitive words
         * @description Add words for the vendor to filter out of messages when the filter is on. An app can have 100 words unless the vendor allows more; contact their sales team.
         */
        post: operations["addSensitiveWords"];
        /**
         * Remove a sensitive word
         * @description Remove one sensitive word. What an unknown word returns is not documented.
         */
        delete: operations["removeSensitiveWord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sensitiveword/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the sensitive word filter
         * @description Check whether sensitive words are filtered.
         */
        get: operations["getSensitiveWordFilter"];
        /**
         * Set the sensitive word filter
         * @description Turn the filtering of sensitive words on or off for the whole app.
         */
        put: operations["setSensitiveWordFilter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chatroom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chat rooms of the app
         * @description Get the chat rooms of the app page by page. Their order is not documented.
         */
        get: operations["listChatRooms"];
        put?: never;
        /**
         * Create a chat room
         * @description Create a chat room with an owner and, optionally, its first members. The response has the id that all other operations on the chat room need.
         */
        post: operations["createChatRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chatroom/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get chat rooms
         * @description Get several chat rooms by their ids. How many ids one request may contain, and what unknown ids return, is not documented.
         */
        post: operations["getChatRooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chatroom/{room_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a chat room
         * @description Change the owner, name or description of a chat room. Whether omitted fields keep their values is not documented; the Java client always sends all three.
         */
        put: operations["updateChatRoom"];
        post?: never;
        /**
         * Delete a chat room
         * @description Delete a chat room. Whether its members are notified is not documented.
         */
        delete: operations["deleteChatRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chatroom/{room_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members of a chat room
         * @description Get the members of a chat room page by page. Their order is not documented.
         */
        get: operations["listChatRoomMembers"];
        /**
         * Add members to a chat room
         * @description Add users to a chat room, at most 3000 in one request.
         */
        put: operations["addChatRoomMembers"];
        post?: never;
        /**
         * Remove members from a chat room
         * @description Remove users from a chat room, at most 3000 in one request.
         */
        delete: operations["removeChatRoomMembers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chatroom/{room_id}/forbidden/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Silence a member of a chat room
         * @description Stop a member from writing in the chat room, or allow it again.
         */
        put: operations["setChatRoomMemberForbidden"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/chatroom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chat rooms of a user
         * @description Get all chat rooms that a user is in, in one list.
         */
        get: operations["listUserChatRooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sdkregister/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the SDK registration setting
         * @description Check whether users may register themselves through the SDKs.
         */
        get: operations["getSdkRegistration"];
        /**
         * Set the SDK registration setting
         * @description Allow or forbid users to register themselves through the SDKs.
         */
        put: operations["setSdkRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    messages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive messages
         * @description JMessage posts every message of your app to a URL of yours shortly after it was sent, so that you can store it or respond to it at once. The vendor's sales staff set it up on request; `listMessages` of the Report API reads the same messages later, free of charge. The vendor sends the app's own credentials, so whoever receives them may do anything with the app: register an `https` URL, and check the credentials before you read the body. Whether a request that fails is retried, and how long the vendor waits for a response, is not documented; respond at once, and expect a message more than once. Messages have the same form as in the Report API.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description One or several messages. The media type is `application/json; charset=utf-8`. */
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Number of messages in this request.
                         * @example 1
                         */
                        total: number;
                        /**
                         * Messages
                         * @description The messages. How many there can be is not documented; the vendor's sample has one.
                         */
                        messages: components["schemas"]["MessageRecord"][];
                    };
                };
            };
            responses: {
                /** @description You have taken the messages. The vendor expects the status 200 and the media type `application/json`; its sample has no body. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The credentials are not those of your app. What the vendor does then is not documented. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * User fields
         * @description A user as the vendor stores it. Fields that were never set are absent.
         */
        UserFields: {
            /**
             * @description Name of the user.
             * @example caiyh
             */
            username: string;
            /**
             * @description Display name.
             * @example Cai
             */
            nickname?: string;
            /**
             * @description Avatar of the user, as a `media_id`. Use it to get the download URL.
             * @example qiniu/image/F39AA12204DAB6A2
             */
            avatar?: string;
            /**
             * @description Day of birth as `yyyy-MM-dd HH:mm:ss`, with a time of 00:00:00, in Beijing time (UTC+8).
             * @example 1990-01-24 00:00:00
             */
            birthday?: string;
            /**
             * @description 0 unknown, 1 male, 2 female.
             * @example 2
             * @enum {integer}
             */
            gender?: 0 | 1 | 2;
            /**
             * @description Signature line of the user.
             * @example Noodles first
             */
            signature?: string;
            /**
             * @description Region of the user.
             * @example Shenzhen
             */
            region?: string;
            /**
             * @description Detailed address of the user.
             * @example Nanshan, Shenzhen
             */
            address?: string;
            /**
             * @description Free-form fields that your app added.
             * @example {
             *       "team": "backend"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
            /**
             * @description App key of the app that the user belongs to. Many responses omit it.
             * @example 4f7aef34fb361292c566a1cd
             */
            appkey?: string;
        };
        /**
         * User
         * @description A user, with the times of registration and of the last change.
         */
        User: components["schemas"]["UserFields"] & {
            /**
             * @description Time of the last change of the user, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
             * @example 2026-11-17 18:20:05
             */
            mtime: string;
            /**
             * @description Time of registration, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
             * @example 2026-10-08 09:12:40
             */
            ctime: string;
        };
        /**
         * User page
         * @description One page of users.
         */
        UserPage: {
            /**
             * @description Number of users in the whole list, over all pages.
             * @example 66943
             */
            total: number;
            /**
             * @description Number of users before this page.
             * @example 0
             */
            start: number;
            /**
             * @description Number of users in this page.
             * @example 2
             */
            count: number;
            /**
             * Users
             * @description The users of this page. Their order is not documented.
             */
            users: components["schemas"]["User"][];
        };
        /**
         * Error envelope
         * @description Body of every error response.
         */
        ErrorEnvelope: {
            /**
             * Error
             * @description What went wrong.
             */
            error: {
                /**
                 * @description Error code, such as 899008. Only a few are published, so treat an unknown one as a general failure with the given HTTP status.
                 * @example 899008
                 */
                code?: number;
                /**
                 * @description Human-readable explanation. Its wording may change, so rely on `code` and the status.
                 * @example Basic authentication failed
                 */
                message: string;
            };
        };
        /**
         * Profile
         * @description What other users see of a user. Every field is optional.
         */
        Profile: {
            /**
             * @description Display name, at most 64 bytes of UTF-8 (a Chinese character takes 3), without line breaks.
             * @example Cai
             */
            nickname?: string;
            /**
             * @description Avatar of the user, as the `media_id` returned by its upload.
             * @example qiniu/image/F39AA12204DAB6A2
             */
            avatar?: string;
            /**
             * @description Day of birth as `yyyy-MM-dd`. The format of responses, `yyyy-MM-dd HH:mm:ss`, is accepted too.
             * @example 1990-01-24
             */
            birthday?: string;
            /**
             * @description 0 unknown, 1 male, 2 female. Send the number; a client of the vendor also sends strings.
             * @example 2
             * @enum {integer|string}
             */
            gender?: 0 | 1 | 2 | "0" | "1" | "2";
            /**
             * @description Signature line of the user, at most 250 bytes of UTF-8 (a Chinese character takes 3), with any characters.
             * @example Noodles first
             */
            signature?: string;
            /**
             * @description Region of the user, at most 250 bytes of UTF-8 (a Chinese character takes 3), with any characters.
             * @example Shenzhen
             */
            region?: string;
            /**
             * @description Detailed address of the user, at most 250 bytes of UTF-8 (a Chinese character takes 3), with any characters.
             * @example Nanshan, Shenzhen
             */
            address?: string;
            /**
             * @description Free-form fields of your own, at most 512 bytes of JSON.
             * @example {
             *       "team": "backend"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * New username
         * @description Name of the new user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`.
         * @example dev_fang
         */
        NewUsername: string;
        /**
         * Password
         * @description Password with which the user signs in, 4 to 128 bytes of UTF-8 with any characters. The vendor stores its MD5 hash.
         * @example a-sample-password
         */
        Password: string;
        /**
         * New user
         * @description A user to register, with an optional profile.
         */
        NewUser: components["schemas"]["Profile"] & {
            username: components["schemas"]["NewUsername"];
            password: components["schemas"]["Password"];
        };
        /**
         * Username
         * @description Name of a user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced.
         * @example javen
         */
        Username: string;
        /**
         * Device
         * @description Status of a user on one platform.
         */
        Device: {
            /**
             * @description Whether the user is signed in on the device.
             * @example true
             */
            login: boolean;
            /**
             * @description Whether the device is currently connected.
             * @example false
             */
            online: boolean;
            /**
             * @description Platform of the device: `a` Android, `i` iOS, `j` JavaScript, `w` Windows. Other values may appear.
             * @example a
             */
            platform: string;
        };
        /**
         * New message fields
         * @description Fields of every message to send, regardless of its type.
         */
        NewMessageFields: {
            /**
             * @description Version of the message format. The only known one is 1.
             * @constant
             */
            version: 1;
            /**
             * @description Kind of receiver: `single` for a user, `group` for a group, `chatroom` for a chat room.
             * @example group
             * @enum {string}
             */
            target_type: "single" | "group" | "chatroom";
            /**
             * @description Username of the receiver, id of the group or id of the chat room, depending on `target_type`. Always a string.
             * @example 10055201
             */
            target_id: string;
            /**
             * @description App key of the receiver, for a message to another app of your account.
             * @example 0ab1cd2ef34567890a1b2c3d
             */
            target_appkey?: string;
            /**
             * @description Display name of the receiver.
             * @example Lunch group
             */
            target_name?: string;
            /**
             * @description Role of the sender. The document allows only `admin`, a user registered as administrator; the vendor's Chinese page also lists `user`.
             * @example admin
             * @enum {string}
             */
            from_type: "admin" | "user";
            /**
             * @description Username of the sender.
             * @example admin_fang
             */
            from_id: string;
            /**
             * @description Display name of the sender.
             * @example Canteen
             */
            from_name?: string;
            /**
             * @description Set to true to exclude the message from offline storage, so that only connected receivers get it.
             * @default false
             * @example false
             */
            no_offline?: boolean;
            /**
             * @description Set to true to exclude the message from the notification bar.
             * @default false
             * @example false
             */
            no_notification?: boolean;
            /**
             * Notification
             * @description What the notification bar shows instead of the message.
             */
            notification?: {
                /**
                 * @description Title of the notification.
                 * @example Canteen
                 */
                title?: string;
                /**
                 * @description Text of the notification.
                 * @example Lunch is served
                 */
                alert?: string;
            };
        };
        /**
         * New text message
         * @description A text message to send.
         */
        NewTextMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "text";
            /**
             * New text message content
             * @description The text, at most 4096 bytes of JSON.
             */
            msg_body: {
                /**
                 * @description The text itself.
                 * @example Lunch is served
                 */
                text: string;
                /**
                 * @description Free-form fields for the receiver's app.
                 * @example {
                 *       "topic": "lunch"
                 *     }
                 */
                extras?: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * New image message
         * @description An image to send. Upload it first.
         */
        NewImageMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "image";
            /**
             * New image message content
             * @description The response of the image upload, at most 4096 bytes of JSON.
             */
            msg_body: {
                /**
                 * @description Key of the file, as returned by its upload.
                 * @example qiniu/image/CE0ACD035CBF71F8
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the file, an unsigned 32-bit number, as returned by its upload.
                 * @example 2778919613
                 */
                media_crc32: number;
                /**
                 * @description Width of the original image, in pixels.
                 * @example 3840
                 */
                width: number;
                /**
                 * @description Height of the original image, in pixels.
                 * @example 2160
                 */
                height: number;
                /**
                 * @description Format of the image, such as `jpg`. The document requires it, the message protocol does not.
                 * @example jpg
                 */
                format?: string;
                /**
                 * @description Size of the file, in bytes.
                 * @example 3328738
                 */
                fsize: number;
                /**
                 * @description Link of the picture. An English page of 2018 lists it without an explanation.
                 * @example https://example.com/menu.jpg
                 */
                img_link?: string;
                /**
                 * @description Hash of the file, as returned by its upload.
                 * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
                 */
                hash?: string;
                /**
                 * @description Free-form fields for the receiver's app.
                 * @example {
                 *       "topic": "lunch"
                 *     }
                 */
                extras?: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * New voice message
         * @description A recording to send. Upload it first.
         */
        NewVoiceMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "voice";
            /**
             * New voice message content
             * @description The response of the recording's upload, and its length; at most 4096 bytes of JSON.
             */
            msg_body: {
                /**
                 * @description Key of the file, as returned by its upload.
                 * @example qiniu/voice/j/9C4312B1EA0FB28337566D1A29A244B5
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the file, an unsigned 32-bit number, as returned by its upload.
                 * @example 1882116055
                 */
                media_crc32: number;
                /**
                 * @description Length of the recording, in seconds. The upload does not return it.
                 * @example 30
                 */
                duration: number;
                /**
                 * @description Size of the file, in bytes.
                 * @example 238105
                 */
                fsize: number;
                /**
                 * @description Hash of the file, as returned by its upload.
                 * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
                 */
                hash?: string | null;
                /**
                 * @description Format of the recording, such as `m4a`. Part of the upload's response; the document does not list it.
                 * @example m4a
                 */
                format?: string;
                /**
                 * @description Free-form fields for the receiver's app.
                 * @example {
                 *       "topic": "lunch"
                 *     }
                 */
                extras?: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * New file message
         * @description A file to send. Upload it first.
         */
        NewFileMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "file";
            /**
             * New file message content
             * @description The response of the upload, at most 4096 bytes of JSON.
             */
            msg_body: {
                /**
                 * @description Key of the file, as returned by its upload.
                 * @example qiniu/file/j/1BB3B833AEABFF62E883C5CE421867A9
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the file, an unsigned 32-bit number, as returned by its upload.
                 * @example 1415584260
                 */
                media_crc32: number;
                /**
                 * @description Size of the file, in bytes.
                 * @example 176512
                 */
                fsize: number;
                /**
                 * @description Name of the file, for sender and receiver.
                 * @example menu.pdf
                 */
                fname: string;
                /**
                 * @description Hash of the file, as returned by its upload.
                 * @example FtH0kPT0YI89HAw1K9wv_vVKiNab
                 */
                hash?: string;
                /**
                 * @description Free-form fields for the receiver's app.
                 * @example {
                 *       "topic": "lunch"
                 *     }
                 */
                extras?: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * New location message
         * @description A place to send.
         */
        NewLocationMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "location";
            /**
             * New location message content
             * @description The place, at most 4096 bytes of JSON.
             */
            msg_body: {
                /**
                 * @description Latitude, probably in degrees. The vendor's sample has 111.2, so no range is enforced.
                 * @example 22.5431
                 */
                latitude: number;
                /**
                 * @description Longitude, probably in degrees.
                 * @example 114.0579
                 */
                longitude: number;
                /**
                 * @description Scale of the map. Its unit is not documented; the vendor's sample has 500.
                 * @example 500
                 */
                scale: number;
                /**
                 * @description Name or address of the place.
                 * @example Canteen, 3rd floor
                 */
                label: string;
                /**
                 * @description Free-form fields for the receiver's app.
                 * @example {
                 *       "topic": "lunch"
                 *     }
                 */
                extras?: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * New video message
         * @description A video to send. Upload it first, and a picture of it if you have one.
         */
        NewVideoMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "video";
            /**
             * New video message content
             * @description The responses of the uploads, and the length of the video; at most 4096 bytes of JSON.
             */
            msg_body: {
                /**
                 * New video file
                 * @description The response of the video's upload.
                 */
                video: {
                    /**
                     * @description Key of the video, as returned by its upload.
                     * @example qiniu/file/a/2745EACC984972A4F914C7614CEC1572
                     */
                    media_id: string;
                    /**
                     * @description CRC-32 checksum of the video, an unsigned 32-bit number, as returned by its upload.
                     * @example 428957395
                     */
                    media_crc32: number;
                    /**
                     * @description Size of the video, in bytes.
                     * @example 2900883
                     */
                    fsize: number;
                    /**
                     * @description Name of the file, for sender and receiver.
                     * @example kitchen-tour.mp4
                     */
                    fname: string;
                };
                /**
                 * @description Length of the video, probably in seconds, as that of a recording.
                 * @example 10
                 */
                duration: number;
                /**
                 * New video thumbnail
                 * @description The response of the picture's upload.
                 */
                thumb?: {
                    /**
                     * @description Key of the picture, as returned by its upload.
                     * @example qiniu/image/a/707F13B42CEDB275702938DD13ED76E8.png
                     */
                    media_id: string;
                    /**
                     * @description CRC-32 checksum of the picture, an unsigned 32-bit number, as returned by its upload.
                     * @example 2565087609
                     */
                    media_crc32: number;
                    /**
                     * @description Size of the picture, in bytes.
                     * @example 20736
                     */
                    fsize: number;
                    /**
                     * @description Width of the picture, in pixels.
                     * @example 72
                     */
                    width: number;
                    /**
                     * @description Height of the picture, in pixels.
                     * @example 72
                     */
                    height: number;
                    /**
                     * @description Format of the picture, such as `png`.
                     * @example png
                     */
                    format: string;
                };
                /**
                 * @description Free-form fields for the receiver's app.
                 * @example {
                 *       "topic": "lunch"
                 *     }
                 */
                extras?: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * New custom message
         * @description A custom object to send.
         */
        NewCustomMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "custom";
            /**
             * New custom message content
             * @description Any object that the receiver understands, at most 4096 bytes of JSON. The vendor does not check it.
             * @example {
             *       "kind": "poll",
             *       "question": "Noodles or rice?"
             *     }
             */
            msg_body: {
                [key: string]: unknown;
            };
        };
        /**
         * New message
         * @description A message to send. `msg_type` determines the form of `msg_body`.
         */
        NewMessage: components["schemas"]["NewTextMessage"] | components["schemas"]["NewImageMessage"] | components["schemas"]["NewVoiceMessage"] | components["schemas"]["NewFileMessage"] | components["schemas"]["NewLocationMessage"] | components["schemas"]["NewVideoMessage"] | components["schemas"]["NewCustomMessage"];
        /**
         * File content
         * Format: binary
         * @description The file itself, at most 8 MB.
         */
        FileContent: FileArgument;
        /**
         * Uploaded image
         * @description An image that the vendor has stored.
         */
        UploadedImage: {
            /**
             * @description Key of the file. Use it as an avatar, in a message, or to get the download URL.
             * @example qiniu/image/F39AA12204DAB6A2
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 1338734977
             */
            media_crc32: number;
            /**
             * @description Width of the original image, in pixels.
             * @example 720
             */
            width: number;
            /**
             * @description Height of the original image, in pixels.
             * @example 1280
             */
            height: number;
            /**
             * @description Format of the image.
             * @example jpg
             */
            format: string;
            /**
             * @description Size of the file, in bytes.
             * @example 52468
             */
            fsize: number;
            /**
             * @description Hash of the file, to verify it if there is no checksum. Many responses omit it.
             * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
             */
            hash?: string;
        };
        /**
         * Uploaded file
         * @description A file that the vendor has stored.
         */
        UploadedFile: {
            /**
             * @description Key of the file. Use it as an avatar, in a message, or to get the download URL.
             * @example qiniu/file/j/1BB3B833AEABFF62E883C5CE421867A9
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 1415584260
             */
            media_crc32: number;
            /**
             * @description Name of the file, for sender and receiver.
             * @example menu.pdf
             */
            fname: string;
            /**
             * @description Size of the file, in bytes.
             * @example 176512
             */
            fsize: number;
            /**
             * @description Hash of the file, to verify it if there is no checksum. Many responses omit it.
             * @example FtH0kPT0YI89HAw1K9wv_vVKiNab
             */
            hash?: string;
        };
        /**
         * Uploaded voice
         * @description A recording that the vendor has stored. The fields do not include its length.
         */
        UploadedVoice: {
            /**
             * @description Key of the file. Use it as an avatar, in a message, or to get the download URL.
             * @example qiniu/voice/j/9C4312B1EA0FB28337566D1A29A244B5
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 1882116055
             */
            media_crc32: number;
            /**
             * @description Format of the recording.
             * @example m4a
             */
            format: string;
            /**
             * @description Size of the file, in bytes.
             * @example 238105
             */
            fsize: number;
            /**
             * @description Hash of the file, to verify it if there is no checksum. Many responses omit it.
             * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
             */
            hash?: string;
        };
        /**
         * Group fields
         * @description Fields that every group object has.
         */
        GroupFields: {
            /**
             * Format: int64
             * @description Id of the group, a 64-bit integer.
             * @example 10055201
             */
            gid: Int64;
            /**
             * @description Name of the group, at most 64 bytes of UTF-8 (a Chinese character takes 3).
             * @example Lunch
             */
            name: string;
            /**
             * @description Description of the group, at most 250 bytes of UTF-8 (a Chinese character takes 3). It may be absent if the group has none.
             * @example Where do we eat today?
             */
            desc?: string;
            /**
             * @description App key of the app that the group belongs to.
             * @example 4f7aef34fb361292c566a1cd
             */
            appkey: string;
            /**
             * @description Username of the owner. The document lists it as a field of groups, but no example response has it.
             * @example caiyh
             */
            owner_username?: string;
            /**
             * @description Avatar of the group, as a `media_id`. The document lists it as a field of groups, but no example response has it.
             * @example qiniu/image/CE0ACD035CBF71F8
             */
            avatar?: string;
            /**
             * @description Size class of the group: 1 for 40 members, 2 for 100, 3 for 200, 4 for 500. The revision of 2016 has it in place of today's size limit.
             * @example 3
             */
            level?: number;
            /**
             * @description Time of the last change, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
             * @example 2026-11-16 08:55:10
             */
            mtime: string;
            /**
             * @description Time of creation, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
             * @example 2026-11-02 10:00:00
             */
            ctime: string;
        };
        /**
         * Group
         * @description A group, with its size limit as `MaxMemberCount` or, in responses of 2016, as `level`.
         */
        Group: components["schemas"]["GroupFields"] & {
            /**
             * @description Maximum number of members, 500 unless the vendor allows more.
             * @example 500
             */
            MaxMemberCount?: number;
        };
        /**
         * Group member
         * @description A user as a member of a group. It does not include the times of registration and last change.
         */
        GroupMember: components["schemas"]["UserFields"] & {
            /**
             * @description 1 for the owner of the group, 0 for everyone else.
             * @example 0
             * @enum {integer}
             */
            flag: 0 | 1;
        };
        /**
         * Friend
         * @description A friend, with the notes that the user made about them.
         */
        Friend: components["schemas"]["User"] & {
            /**
             * @description Name that the user gave the friend.
             * @example Javen from work
             */
            note_name?: string;
            /**
             * @description Other notes of the user about the friend.
             * @example Likes noodles
             */
            others?: string;
        };
        /**
         * Chat room
         * @description A chat room.
         */
        ChatRoom: {
            /**
             * Format: int64
             * @description Id of the chat room, a 64-bit integer.
             * @example 10000001
             */
            id: Int64;
            /**
             * @description Username of the owner.
             * @example javen
             */
            owner_username: string;
            /**
             * @description Name of the chat room, at most 64 bytes of UTF-8 (a Chinese character takes 3).
             * @example Lunch room
             */
            name: string;
            /**
             * @description Description of the chat room, at most 250 bytes of UTF-8 (a Chinese character takes 3). It may be absent if the room has none.
             * @example Who joins us today?
             */
            description?: string;
            /**
             * @description App key of the app that the chat room belongs to.
             * @example 4f7aef34fb361292c566a1cd
             */
            appkey: string;
            /**
             * @description Maximum number of members.
             * @example 10000
             */
            max_member_count: number;
            /**
             * @description Current number of members.
             * @example 3
             */
            total_member_count: number;
            /**
             * @description 0 if members may write, 1 if they are silenced. The document lists it as a field of chat rooms, but no example response has it.
             * @example 0
             * @enum {integer}
             */
            flag?: 0 | 1;
            /**
             * @description Time of creation, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
             * @example 2026-11-16 09:00:00
             */
            ctime: string;
        };
        /**
         * Message fields
         * @description Fields of every message record, regardless of its type.
         */
        MessageCommon: {
            /**
             * Format: int64
             * @description Id of the message, a 64-bit integer. Use it to drop duplicates.
             * @example 43143728109
             */
            msgid: Int64;
            /**
             * @description Kind of conversation; `single` is a chat between two users.
             * @example single
             * @enum {string}
             */
            target_type: "single" | "group" | "chatroom";
            /**
             * @description Username of the receiver, id of the group or id of the chat room, depending on `target_type`.
             * @example javen
             */
            target_id: string;
            /**
             * @description Display name of the target. Empty or absent if the sender set none.
             * @example
             */
            target_name?: string;
            /**
             * @description App key of the target. Empty or absent in some records.
             * @example 4f7aef34fb361292c566a1cd
             */
            target_appkey?: string;
            /**
             * @description Role of the sender, `user`, `admin` or `robot`. Other values may appear.
             * @example user
             */
            from_type: string;
            /**
             * @description Username of the sender.
             * @example caiyh
             */
            from_id: string;
            /**
             * @description Display name of the sender. It equals `from_id`, or is absent, if the sender set none.
             * @example caiyh
             */
            from_name?: string;
            /**
             * @description Platform of the sender: `a` Android, `i` iOS, `j` JavaScript, `w` Windows. Other values may appear, such as `web`, and records may lack it.
             * @example a
             */
            from_platform?: string;
            /**
             * @description App key of the sender. Absent in some records.
             * @example 4f7aef34fb361292c566a1cd
             */
            from_appkey?: string;
            /**
             * @description Probably 1 if the sender set `from_name`. It is not documented, and many records omit it.
             * @example 1
             */
            set_from_name?: number;
            /**
             * @description Time the message was sent, in seconds since 1970-01-01 UTC.
             * @example 1794792600
             */
            create_time: number;
            /**
             * @description Time the server received the message, in milliseconds since 1970-01-01 UTC. Absent in the oldest records shown.
             * @example 1794792600241
             */
            msg_ctime?: number;
            /**
             * @description Version of the message format. The only known one is 1.
             * @example 1
             */
            version: number;
            /**
             * @description 0 for a message within one app, 1 for a message between two apps. Absent in the oldest records shown.
             * @example 0
             * @enum {integer}
             */
            msg_level?: 0 | 1;
            /**
             * @description Whether the message was excluded from offline storage. Many records omit it.
             * @example false
             */
            no_offline?: boolean;
            /**
             * @description Whether the message was excluded from the notification bar. Many records omit it.
             * @example false
             */
            no_notification?: boolean;
        };
        /**
         * Text body
         * @description The text, and any fields that the sender's app added to it. At most 4096 bytes of JSON.
         */
        TextBody: {
            /**
             * @description The text itself.
             * @example Lunch at noon?
             */
            text: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Text message
         * @description Record of a message whose `msg_type` is `text`.
         */
        TextMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "text";
            msg_body: components["schemas"]["TextBody"];
        };
        /**
         * Image body
         * @description Where the image is stored, and its size.
         */
        ImageBody: {
            /**
             * @description Key of the uploaded file. Use it to get the download URL.
             * @example qiniu/image/CE0ACD035CBF71F8
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 2778919613
             */
            media_crc32: number;
            /**
             * @description Width of the original image, in pixels.
             * @example 3840
             */
            width: number;
            /**
             * @description Height of the original image, in pixels.
             * @example 2160
             */
            height: number;
            /**
             * @description Format of the image, such as `jpg`. Absent in some records.
             * @example jpg
             */
            format?: string;
            /**
             * @description Size of the file, in bytes.
             * @example 3328738
             */
            fsize: number;
            /**
             * @description Hash of the file. Absent in some records.
             * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
             */
            hash?: string;
            /**
             * @description Link of the picture. An English page of 2018 lists it without an explanation.
             * @example https://example.com/menu.jpg
             */
            img_link?: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Image message
         * @description Record of a message whose `msg_type` is `image`.
         */
        ImageMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "image";
            msg_body: components["schemas"]["ImageBody"];
        };
        /**
         * Voice body
         * @description Where the recording is stored, and its length.
         */
        VoiceBody: {
            /**
             * @description Key of the uploaded file. Use it to get the download URL.
             * @example qiniu/voice/j/A96B61EB3AF0E5CDE66D377DEA4F76B8
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 1882116055
             */
            media_crc32: number;
            /**
             * @description Length of the recording, in seconds.
             * @example 6
             */
            duration: number;
            /**
             * @description Format of the recording, such as `m4a`. Absent in some records.
             * @example m4a
             */
            format?: string;
            /**
             * @description Size of the file, in bytes.
             * @example 12344
             */
            fsize: number;
            /**
             * @description Hash of the file. Absent in some records.
             * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
             */
            hash?: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Voice message
         * @description Record of a message whose `msg_type` is `voice`.
         */
        VoiceMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "voice";
            msg_body: components["schemas"]["VoiceBody"];
        };
        /**
         * File body
         * @description Where the file is stored, and its name.
         */
        FileBody: {
            /**
             * @description Key of the uploaded file. Use it to get the download URL.
             * @example qiniu/file/j/1BB3B833AEABFF62E883C5CE421867A9
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 1415584260
             */
            media_crc32: number;
            /**
             * @description Size of the file, in bytes.
             * @example 176512
             */
            fsize: number;
            /**
             * @description Name of the file, for sender and receiver.
             * @example menu.pdf
             */
            fname: string;
            /**
             * @description Hash of the file. Absent in some records.
             * @example FtH0kPT0YI89HAw1K9wv_vVKiNab
             */
            hash?: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * File message
         * @description Record of a message whose `msg_type` is `file`.
         */
        FileMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "file";
            msg_body: components["schemas"]["FileBody"];
        };
        /**
         * Location body
         * @description A place on a map.
         */
        LocationBody: {
            /**
             * @description Latitude, probably in degrees. The vendor's sample has 111.2, so do not rely on the range.
             * @example 22.5431
             */
            latitude: number;
            /**
             * @description Longitude, probably in degrees.
             * @example 114.0579
             */
            longitude: number;
            /**
             * @description Scale of the map. Its unit is not documented; the vendor's sample has 500.
             * @example 500
             */
            scale: number;
            /**
             * @description Name or address of the place. Absent in records of senders that follow the misspelling `lable`.
             * @example Canteen, 3rd floor
             */
            label?: string;
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Location message
         * @description Record of a message whose `msg_type` is `location`.
         */
        LocationMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "location";
            msg_body: components["schemas"]["LocationBody"];
        };
        /**
         * Video body
         * @description Where the video is stored, its length and a picture of it.
         */
        VideoBody: {
            /**
             * Video file
             * @description The video itself.
             */
            video: {
                /**
                 * @description Key of the uploaded video. Use it to get the download URL.
                 * @example qiniu/file/a/2745EACC984972A4F914C7614CEC1572
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the video, an unsigned 32-bit number.
                 * @example 428957395
                 */
                media_crc32: number;
                /**
                 * @description Size of the video, in bytes.
                 * @example 2900883
                 */
                fsize: number;
                /**
                 * @description Name of the file, for sender and receiver.
                 * @example kitchen-tour.mp4
                 */
                fname: string;
            };
            /**
             * @description Length of the video, probably in seconds, as that of a recording.
             * @example 10
             */
            duration: number;
            /**
             * Video thumbnail
             * @description A small picture of the video.
             */
            thumb?: {
                /**
                 * @description Key of the uploaded picture. Use it to get the download URL.
                 * @example qiniu/image/a/707F13B42CEDB275702938DD13ED76E8.png
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the picture, an unsigned 32-bit number.
                 * @example 2565087609
                 */
                media_crc32: number;
                /**
                 * @description Size of the picture, in bytes.
                 * @example 20736
                 */
                fsize: number;
                /**
                 * @description Width of the picture, in pixels.
                 * @example 72
                 */
                width: number;
                /**
                 * @description Height of the picture, in pixels.
                 * @example 72
                 */
                height: number;
                /**
                 * @description Format of the picture, such as `png`.
                 * @example png
                 */
                format: string;
            };
            /**
             * @description Free-form fields that the sender's app added.
             * @example {
             *       "topic": "lunch"
             *     }
             */
            extras?: {
                [key: string]: unknown;
            };
        };
        /**
         * Video message
         * @description Record of a message whose `msg_type` is `video`.
         */
        VideoMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "video";
            msg_body: components["schemas"]["VideoBody"];
        };
        /**
         * Custom message
         * @description Record of a message whose `msg_type` is `custom`.
         */
        CustomMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "custom";
            /**
             * Custom body
             * @description Any object that the sender's app sent. The server does not check it. At most 4096 bytes of JSON.
             * @example {
             *       "kind": "poll",
             *       "question": "Noodles or rice?"
             *     }
             */
            msg_body: {
                [key: string]: unknown;
            };
        };
        /**
         * Other message
         * @description Record of a message of any other type. `msg_type` determines what its body means.
         */
        OtherMessage: components["schemas"]["MessageCommon"] & {
            /**
             * @description Type of the message, any but `text`, `image`, `voice`, `file`, `location`, `video` and `custom`.
             * @example prompt
             */
            msg_type: UndocumentedValue;
            /**
             * Other body
             * @description An object of undocumented form.
             * @example {
             *       "promptText": "Welcome to the lunch group"
             *     }
             */
            msg_body: {
                [key: string]: unknown;
            };
        };
        /**
         * Message record
         * @description A message as the server stored it. `msg_type` determines the form of `msg_body`. Types that this spec does not list can occur too.
         */
        MessageRecord: components["schemas"]["TextMessage"] | components["schemas"]["ImageMessage"] | components["schemas"]["VoiceMessage"] | components["schemas"]["FileMessage"] | components["schemas"]["LocationMessage"] | components["schemas"]["VideoMessage"] | components["schemas"]["CustomMessage"] | components["schemas"]["OtherMessage"];
    };
    responses: {
        /** @description A parameter is missing, malformed or out of range. Correct the request before you retry. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The app key or the master secret is missing or wrong. Check both before you retry. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The quota of the app key is exceeded. Wait until the quota period ends, then retry. */
        TooManyRequests: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. Whether a retry helps is unknown; contact the vendor if it does not. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server is busy. Wait a while, then retry. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Success. The response has no body. */
        NoContent: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A user in the request does not exist. Check the usernames; retrying does not help. */
        NoSuchUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The group does not exist. Check the id; retrying does not help. */
        NoSuchGroup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request is malformed, or a user to add is already a member. The code tells which. */
        MemberAlready: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The group or a user does not exist, the group is full, a user to add is in too many groups, or a user to remove is not a member. The code tells which. */
        MembersRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The group or a user does not exist. Check the id and the usernames; retrying does not help. */
        NoSuchGroupOrUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The chat room or a user does not exist. Check the id and the usernames; retrying does not help. The status of 899081 is not published, so rely on the code. */
        NoSuchChatRoom: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /** @description Number of items to skip, 0 for the first page. The vendor's default is unknown, so send it together with `count`. */
        Start: number;
        /** @description Maximum number of items per page, 1 to 500. The vendor's default is unknown, so send it together with `start`. */
        Count: number;
        /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
        Username: string;
        /** @description Id of the group, as returned when it was created. A 64-bit integer. */
        Gid: Int64Argument;
        /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
        RoomId: Int64Argument;
    };
    requestBodies: never;
    headers: {
        /** @description Number of requests that the quota allows in the current period. The vendor may omit this header; one of its pages calls it X-Rate-Limit-Quota. */
        RateLimitLimit: number;
        /** @description Number of requests left in the current period. The vendor may omit this header. */
        RateLimitRemaining: number;
        /** @description Seconds until the current period ends and the quota is reset. The vendor may omit this header. */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List users
     *
     * Get the users of the app page by page. Their order, and whether they include administrators, is unknown.
     */
    listUsers: {
        parameters: {
            query?: {
                /** @description Number of items to skip, 0 for the first page. The vendor's default is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Maximum number of items per page, 1 to 500. The vendor's default is unknown, so send it together with `start`. */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Register users
     *
     * Register up to 500 users at once. The response has an item for each of them; a user with an `error` was not registered, so check all of them. A retry after a broken connection may report its own users as taken.
     *
     * Error codes:
     * - 899001 (status 201): The username is taken. The error is in the item of the user. What to do: Choose another username, or continue with the user who has it.
     * - 899001 (status 403): The only username in the request is taken. What to do: Choose another username, or continue with the user who has it.
     * - 899003 (status 201): The item of the user is malformed. The error is in that item. What to do: Correct the item and register this user again.
     * - 899013 (status 403): The list has more than 500 users. What to do: Split the list into several requests.
     */
    registerUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to register. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"][];
            };
        };
        responses: {
            /** @description The result for each user. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Name of the user.
                         * @example dev_fang
                         */
                        username: string;
                        /**
                         * Registration error
                         * @description Why the user was not registered. Absent if the user was registered.
                         */
                        error?: {
                            /**
                             * @description Error code: 899001 for a username that is taken, 899003 for a malformed item.
                             * @example 899001
                             */
                            code: number;
                            /**
                             * @description Human-readable explanation. Its wording may change, so rely on `code`.
                             * @example user exist
                             */
                            message: string;
                        };
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The list is too long, or its only username is taken. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Delete users
     *
     * Delete up to 100 users in one request. What happens if one of them does not exist is unknown.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    deleteUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get a user
     *
     * Get the profile of a user. Only the username and the two times are always present; fields that were never set are absent.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update a user
     *
     * Change fields of a user's profile. What happens to omitted fields is not documented; the vendor's clients send only those to change.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Delete a user
     *
     * Delete a user. Whether the username can be registered again is unknown.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get the status of a user
     *
     * Check whether a user is signed in and online. For users who sign in on several devices, use `queryUserStatuses` instead.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    getUserStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of the user. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Whether the user is signed in on a device.
                         * @example true
                         */
                        login: boolean;
                        /**
                         * @description Whether the device is currently connected.
                         * @example false
                         */
                        online: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Query the statuses of users
     *
     * Check where each of several users is signed in and online. How many users one request may contain is unknown.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    queryUserStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to query. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            /** @description The status of each user. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Name of the user.
                         * @example caiyh
                         */
                        username: string;
                        /**
                         * Devices
                         * @description The platforms on which the user signed in. Empty for a user who never signed in.
                         */
                        devices: components["schemas"]["Device"][];
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Check whether users exist
     *
     * Check which of several usernames are registered, and where these users are signed in and online. It is version 2 of `queryUserStatuses`: a username that is not registered does not fail the request. How many usernames one request may contain is unknown.
     */
    checkUsersExist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The usernames to check. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            /** @description Whether each username is registered. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The username.
                         * @example caiyh
                         */
                        username: string;
                        /**
                         * @description 0 if the username is registered, 1 if it is not.
                         * @example 0
                         * @enum {integer}
                         */
                        statuscode: 0 | 1;
                        /**
                         * @description The reason, `no_exist`, if the username is not registered. The sample of one that is has none.
                         * @example no_exist
                         */
                        statusmsg?: string;
                        /**
                         * Devices
                         * @description The platforms on which the user signed in. Empty for a user who never signed in, and for a username that is not registered.
                         */
                        devices?: components["schemas"]["Device"][];
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Change the password of a user
     *
     * Set a new password for a user. The old one is not required.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The new password. */
        requestBody: {
            content: {
                "application/json": {
                    new_password: components["schemas"]["Password"];
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List the blacklist of a user
     *
     * Get the users on a user's blacklist. The list is not paged.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    getBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blocked users. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Add users to a blacklist
     *
     * Block messages of users on behalf of a user. For users of another app, use the cross-app operation.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     * - 899017 (status 403): A user is already on the blacklist. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899018 (status 403): Administrators cannot be added to a blacklist. What to do: Remove the administrator from the request.
     */
    addToBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The users to block. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist, is an administrator, or is already on the blacklist. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove users from a blacklist
     *
     * Unblock messages of users on behalf of a user.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     * - 899019 (status 403): A user is not on the blacklist. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    removeFromBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The users to unblock. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist or is not on the blacklist. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Set do-not-disturb of a user
     *
     * Choose which messages a user receives without a notification: those of single users, those of groups, or all of them. Setting a value that is already set is an error, so after a retry such an error may mean that an earlier attempt succeeded.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     * - 899051: A group does not exist. What to do: Check the group ids.
     * - 899052: The messages of the group are already blocked. What to do: Nothing to do for this group.
     * - 899053: The messages of the group are already unblocked. What to do: Nothing to do for this group.
     * - 899043: A user to add is already muted. What to do: Remove the user from the request.
     * - 899044: A user to remove is not muted. What to do: Remove the user from the request.
     * - 899045: A group to add does not exist. What to do: Check the group ids.
     * - 899046: The user is not a member of a group to add. What to do: Remove the group from the request.
     * - 899047: A group to add is already muted. What to do: Remove the group from the request.
     * - 899048: Everything is already muted. What to do: Nothing to do.
     * - 899049: A group to remove is not muted. What to do: Remove the group from the request.
     * - 899050: Everything is already unmuted. What to do: Nothing to do.
     */
    setDoNotDisturb: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Muted users
                     * @description Changes for chats with single users.
                     */
                    single?: {
                        /**
                         * Added
                         * @description Those to mute.
                         */
                        add?: components["schemas"]["Username"][];
                        /**
                         * Removed
                         * @description Those to unmute.
                         */
                        remove?: components["schemas"]["Username"][];
                    };
                    /**
                     * Muted groups
                     * @description Changes for groups, by their ids.
                     */
                    group?: {
                        /**
                         * Added
                         * @description Those to mute.
                         */
                        add?: Int64Argument[];
                        /**
                         * Removed
                         * @description Those to unmute.
                         */
                        remove?: Int64Argument[];
                    };
                    /**
                     * @description 1 to mute everything, 0 to unmute it.
                     * @example 0
                     * @enum {integer}
                     */
                    global?: 0 | 1;
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user or a group does not exist, or already has the requested setting. Only the status of 899002 is known, so rely on the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Disable or enable a user
     *
     * Disable a user's account, or enable it again.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    setUserForbidden: {
        parameters: {
            query: {
                /** @description Set to true to disable the user, to false to enable the user again. */
                disable: boolean;
            };
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List administrators
     *
     * Get the administrators of the app page by page. Their order is not documented.
     */
    listAdmins: {
        parameters: {
            query?: {
                /** @description Number of items to skip, 0 for the first page. The vendor's default is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Maximum number of items per page, 1 to 500. The vendor's default is unknown, so send it together with `start`. */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of administrators. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Register an administrator
     *
     * Register a user who may send messages through this API. Unlike the registration of users, it accepts a single user and returns an error if the username is taken.
     *
     * Error codes:
     * - 899001 (status 403): The username is taken. What to do: Choose another username, or continue with the user who has it.
     */
    registerAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The administrator to register. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description The administrator is registered. The response has no body. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The username is taken. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Send a message
     *
     * Send a message on behalf of an administrator to a user, a group or a chat room. `msg_body` has at most 4096 bytes of JSON. Upload images and recordings first. There is no deduplication key: a request sent twice is a message sent twice.
     *
     * Error codes:
     * - 899002 (status 403): The sender or the receiver does not exist. What to do: Check `from_id` and `target_id`.
     * - 899016 (status 403): The sender may not send messages. What to do: Send as a user who is registered as an administrator.
     */
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The message is sent. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: int64
                         * @description Id of the message, a 64-bit integer. Keep it to retract the message.
                         * @example 43143729001
                         */
                        msg_id: Int64;
                        /**
                         * @description Time the server accepted the message, in milliseconds since 1970-01-01 UTC. Responses of 2016 lack it.
                         * @example 1794970800120
                         */
                        msg_ctime?: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The sender or the receiver does not exist, or the sender may not send messages. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Retract a message
     *
     * Retract a message, at most 3 minutes after it was sent.
     *
     * Error codes:
     * - 855001: More than 3 minutes have passed since the message was sent. What to do: Nothing can be done: the message can no longer be retracted.
     * - 855002: The user in the path did not send the message. What to do: Send the username of the sender.
     * - 855003: The message does not exist. What to do: Check the id and the sender.
     * - 855004: The message has already been retracted. What to do: Nothing to do. After a retry, this error means that an earlier attempt succeeded.
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    retractMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Username of the sender of the message. */
                username: components["schemas"]["Username"];
                /** @description Id of the message, a 64-bit integer, as returned when the message was sent. */
                msgid: Int64Argument;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The message cannot be retracted, or the sender does not exist. Only the status of 899002 is known, so rely on the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get the URL of a file
     *
     * Get the download URL of a file: an avatar, or the file of a message. How long the URL is valid is unknown.
     */
    getMediaUrl: {
        parameters: {
            query: {
                /** @description Key of the file, the `media_id` of an upload or a message, or the `avatar` of a user. */
                mediaId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to download the file. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description URL of the file. The vendor's example is an `http` URL.
                         * @example http://media.example.com/qiniu/image/F39AA12204DAB6A2
                         */
                        url: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Upload a file
     *
     * Upload an image, a recording or any other file of at most 8 MB, as a form with the file in the field `filename`. The vendor's Java client names the field after the type instead. Messages and avatars refer to the file with values from the response. The vendor says that only images (jpg, bmp, gif, png and similar) are supported, yet shows recordings and files too.
     */
    uploadMedia: {
        parameters: {
            query: {
                /** @description Kind of file: `image` for an image, `voice` for a recording, `file` for anything else. */
                type: "image" | "file" | "voice";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with the file. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    filename?: components["schemas"]["FileContent"];
                    image?: components["schemas"]["FileContent"];
                    file?: components["schemas"]["FileContent"];
                    voice?: components["schemas"]["FileContent"];
                };
            };
        };
        responses: {
            /** @description The file is stored. `fname` indicates a file, `width` and `height` indicate an image. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedImage"] | components["schemas"]["UploadedFile"] | components["schemas"]["UploadedVoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List groups of the app
     *
     * Get the groups of the app page by page, at most 500 per page. Their order is not documented.
     */
    listGroups: {
        parameters: {
            query?: {
                /** @description Number of items to skip, 0 for the first page. The vendor's default is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Maximum number of items per page, 1 to 500. The vendor's default is unknown, so send it together with `start`. */
                count?: components["parameters"]["Count"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of groups. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Total number of groups in the app.
                         * @example 3
                         */
                        total: number;
                        /**
                         * @description Number of groups before this page, as in the request.
                         * @example 0
                         */
                        start: number;
                        /**
                         * @description Number of groups in this page.
                         * @example 2
                         */
                        count: number;
                        /**
                         * Groups
                         * @description The groups of this page.
                         */
                        groups: components["schemas"]["Group"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Create a group
     *
     * Create a group with an owner and, optionally, its first members. The response has the id that all other operations on the group need. A group has room for 500 members unless the vendor allows more.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899012 (status 403): The group does not have enough room for the users to add. What to do: Add fewer users, or remove others first.
     * - 899015 (status 403): A user to add has reached the limit of groups. What to do: Remove the user from the request, or from another group first.
     */
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group to create. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Username of the owner. */
                    owner_username: components["schemas"]["Username"];
                    /**
                     * @description Name of the group, at most 64 bytes of UTF-8 (a Chinese character takes 3). All characters are allowed, including emoji.
                     * @example Lunch
                     */
                    name: string;
                    /** @description Usernames of the first members besides the owner. The maximum number is not documented. */
                    members_username?: components["schemas"]["Username"][];
                    /**
                     * @description Avatar of the group: the `media_id` returned by an upload. Omit it for none; null, which the PHP client sends, means the same.
                     * @example qiniu/image/CE0ACD035CBF71F8
                     */
                    avatar?: string | null;
                    /**
                     * @description Description of the group, at most 250 bytes of UTF-8 (a Chinese character takes 3). All characters are allowed, including emoji. Omit it for none; null, which the PHP client sends, means the same.
                     * @example Where do we eat today?
                     */
                    desc?: string | null;
                    /**
                     * @description 1 for a private group, 2 for a public one. Defaults to private. The vendor's clients send 0 (Java) or null (PHP) if the caller sets nothing.
                     * @default 1
                     * @example 1
                     * @enum {integer|null}
                     */
                    flag?: 0 | 1 | 2 | null;
                };
            };
        };
        responses: {
            /** @description The group is created. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: int64
                         * @description Id of the group, a 64-bit integer. Keep it; every other operation on the group needs it.
                         * @example 10055201
                         */
                        gid: Int64;
                        /**
                         * @description Username of the owner.
                         * @example caiyh
                         */
                        owner_username: string;
                        /**
                         * @description Name of the group.
                         * @example Lunch
                         */
                        name: string;
                        /** @description An empty list in the document's example. Whether it ever has the members of the request is unknown, so list the members to be sure. */
                        members_username: string[];
                        /**
                         * @description Description of the group.
                         * @example Where do we eat today?
                         */
                        desc?: string;
                        /**
                         * @description Maximum number of members.
                         * @example 500
                         */
                        MaxMemberCount?: number;
                        /**
                         * @description Size class of the group, in place of `MaxMemberCount` in 2016: 1 for 40 members, up to 4 for 500.
                         * @example 3
                         */
                        level?: number;
                        /**
                         * @description App key of the group. The document does not show it here.
                         * @example 4f7aef34fb361292c566a1cd
                         */
                        appkey?: string;
                        /**
                         * @description Avatar of the group, as a `media_id`. The document does not show it here.
                         * @example qiniu/image/CE0ACD035CBF71F8
                         */
                        avatar?: string;
                        /**
                         * @description Time of creation, as in a group's details. The document does not show it here.
                         * @example 2026-11-02 10:00:00
                         */
                        ctime?: string;
                        /**
                         * @description Time of the last change, as in a group's details. The document does not show it here.
                         * @example 2026-11-02 10:00:00
                         */
                        mtime?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist or is in too many groups, or there are more members than the group has room for. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get a group
     *
     * Get the name, description and size limit of a group.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     */
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchGroup"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update a group
     *
     * Change the name, description or avatar of a group. Send the fields to change.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     */
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        /** @description What to change, at least one field. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description New name of the group, at most 64 bytes of UTF-8 (a Chinese character takes 3).
                     * @example Lunch at noon
                     */
                    name?: string;
                    /**
                     * @description New description of the group, at most 250 bytes of UTF-8 (a Chinese character takes 3).
                     * @example Noodles or rice?
                     */
                    desc?: string;
                    /**
                     * @description New avatar of the group: the `media_id` returned by an upload.
                     * @example qiniu/image/CE0ACD035CBF71F8
                     */
                    avatar?: string;
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchGroup"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Delete a group
     *
     * Delete a group. All its members are notified that it has been dissolved.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     */
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchGroup"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List members of a group
     *
     * Get all members of a group in one list, including the owner.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899021: The request involves other apps, so the cross-app operation is required. What to do: Use `listCrossAppGroupMembers` instead.
     */
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. Their order is not documented. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchGroup"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update members of a group
     *
     * Add users to a group and remove others in one request. The members are notified of both. The vendor says that the cross-app operation deletes a group without members, so expect the same here. How many users one request may contain is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899011 (status 400): A user to add is already a member of the group. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899012 (status 403): The group does not have enough room for the users to add. What to do: Add fewer users, or remove others first.
     * - 899014 (status 403): A user to remove is not a member of the group. The users to add have been added nevertheless. What to do: Send a new request without that user and without the users who have been added.
     * - 899015 (status 403): A user to add has reached the limit of groups. What to do: Remove the user from the request, or from another group first.
     */
    updateGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        /** @description Users to add and to remove. At least one of the two lists is required. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Usernames to add to the group. */
                    add?: components["schemas"]["Username"][];
                    /** @description Usernames to remove from the group. */
                    remove?: components["schemas"]["Username"][];
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["MemberAlready"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MembersRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Add members to a group
     *
     * Add users to a group. The members are notified. How many users one request may contain is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899011 (status 400): A user to add is already a member of the group. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899012 (status 403): The group does not have enough room for the users to add. What to do: Add fewer users, or remove others first.
     * - 899015 (status 403): A user to add has reached the limit of groups. What to do: Remove the user from the request, or from another group first.
     */
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        /** @description Usernames to add to the group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["MemberAlready"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MembersRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove members from a group
     *
     * Remove users from a group. The members are notified. The vendor says that the cross-app operation deletes a group without members, so expect the same here. How many users one request may contain is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899014 (status 403): A user to remove is not a member of the group. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    removeGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        /** @description Usernames to remove from the group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The group or a user does not exist, or a user is not a member of the group. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List groups of a user
     *
     * Get all groups that a user is in, in one list.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899021: The request involves other apps, so the cross-app operation is required. What to do: Use `listCrossAppUserGroups` instead.
     */
    listUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. Their order is not documented. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Set group message blocking
     *
     * Block the messages of groups for a user, or unblock them. One request may contain both lists.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899051: A group does not exist. What to do: Check the group ids.
     * - 899052: The messages of a group to block are already blocked. What to do: Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899053: The messages of a group to unblock are not blocked. What to do: Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    setGroupShield: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description Groups to block and groups to unblock. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of the groups to block, 64-bit integers. */
                    add?: Int64Argument[];
                    /** @description Ids of the groups to unblock, 64-bit integers. */
                    remove?: Int64Argument[];
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Silence members of a group
     *
     * Stop members from writing in the group, or allow it again. How long it lasts, and what is returned for a user who is not a member, is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     */
    silenceGroupMembers: {
        parameters: {
            query: {
                /** @description Set to true to silence the members, to false to let them write again. */
                status: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        /** @description Usernames of the members. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchGroupOrUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Transfer a group to another owner
     *
     * Make another user the owner of a group. Send the user's app key if it differs from yours. Whether the new owner must already be a member is not documented.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    transferGroupOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        /** @description The new owner. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Username of the new owner. */
                    username: components["schemas"]["Username"];
                    /**
                     * @description App key of the new owner. Omit it for a user of your own app.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey?: string;
                    /**
                     * @deprecated
                     * @description Alternative spelling of `appkey`, sent by the Java client. Use `appkey`.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appKey?: string;
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchGroupOrUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List the friends of a user
     *
     * Get the friends of a user, with the notes about them. The list is not paged. Friends from other apps have a different `appkey`.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    listFriends: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The friends. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Friend"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update notes about friends
     *
     * Change a user's notes about up to 500 friends. Whether omitted notes keep their values is unknown.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     * - 899071: A user is not a friend. What to do: Add the friend first, or remove the user from the request.
     */
    updateFriendNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The notes. */
        requestBody: {
            content: {
                "application/json": {
                    username: components["schemas"]["Username"];
                    /**
                     * @description Name for the friend, at most 64 bytes of UTF-8 (a Chinese character takes 3), without line breaks.
                     * @example Javen from work
                     */
                    note_name?: string;
                    /**
                     * @description Other notes about the friend, at most 250 bytes of UTF-8 (a Chinese character takes 3), with any characters.
                     * @example Likes noodles
                     */
                    others?: string;
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist or is not a friend. Only the status of 899002 is known, so rely on the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Add friends
     *
     * Make up to 500 users friends of a user. Whether they have to confirm is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     * - 899070: A user is already a friend. What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    addFriends: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The new friends. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            /** @description The users are now friends. The response has no body. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist or is already a friend. Only the status of 899002 is known, so rely on the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove friends
     *
     * End the friendship of a user with up to 500 others.
     *
     * Error codes:
     * - 899002 (status 403): A user in the request does not exist. What to do: Check the usernames.
     */
    removeFriends: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The friends to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List members of a group across apps
     *
     * Get all members of a group in one list, including the owner and users of other apps.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    listCrossAppGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. Their order is not documented. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["GroupMember"] & {
                        /**
                         * @description App key of the app that the user belongs to.
                         * @example 0ab1cd2ef34567890a1b2c3d
                         */
                        appkey: string;
                    })[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchGroup"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update members of a group across apps
     *
     * Add users of any app to a group and remove others in one request. A group that has no members left is deleted. How many users one item may contain is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899012 (status 403): The group does not have enough room for the users to add. What to do: Add fewer users, or remove others first.
     * - 899011 (status 400): A user to add is already a member of the group. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899014 (status 403): A user to remove is not a member of the group. The users to add have been added nevertheless. What to do: Send a new request without that user and without the users who have been added.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899015 (status 403): A user to add has reached the limit of groups. What to do: Remove the user from the request, or from another group first.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    updateCrossAppGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        /** @description Users to add and to remove, by app. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description App key of these users.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /** @description Usernames to add to the group. */
                    add?: components["schemas"]["Username"][];
                    /** @description Usernames to remove from the group. */
                    remove?: components["schemas"]["Username"][];
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["MemberAlready"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["MembersRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List groups of a user across apps
     *
     * Get all groups that a user is in, including groups of other apps, in one list.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    listCrossAppUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. Their order is not documented. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["GroupFields"] & {
                        /**
                         * @description Maximum number of members. Responses within one app call it `MaxMemberCount`.
                         * @example 500
                         */
                        max_member_count: number;
                    })[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get the blacklist of a user across apps
     *
     * Get all users that a user has blocked, including users of other apps, in one list.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    getCrossAppBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blocked users. Their order is not documented. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["User"] & {
                        /**
                         * @description App key of the app that the user belongs to.
                         * @example 0ab1cd2ef34567890a1b2c3d
                         */
                        appkey: string;
                    })[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Add users to a blacklist across apps
     *
     * Add users of any app to the blacklist of a user. How many users one item may contain is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899017 (status 403): A user to add is already on the blacklist. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899018 (status 403): A user to add is an administrator. Administrators cannot be blocked. What to do: Remove the user from the request.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    addToCrossAppBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description Users to block, by app. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description App key of these users.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /** @description Usernames to block. */
                    usernames: components["schemas"]["Username"][];
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist, is an administrator, or is already on the blacklist. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove users from a blacklist across apps
     *
     * Remove users of any app from the blacklist of a user. How many users one item may contain is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899019 (status 403): A user to remove is not on the blacklist. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    removeFromCrossAppBlacklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description Users to unblock, by app. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description App key of these users.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /** @description Usernames to unblock. */
                    usernames: components["schemas"]["Username"][];
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist or is not on the blacklist. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Set do-not-disturb across apps
     *
     * Turn do-not-disturb on or off for a user's chats with users and groups of any app. Unlike the operation within one app, it has no global setting.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899051: A group does not exist. What to do: Check the group ids.
     * - 899052: The setting is already on for a group to add. The document describes it in terms of blocking messages. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899053: The setting is already off for a group to remove. The document describes it in terms of blocking messages. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899043: Do-not-disturb is already on for a user to add. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899044: Do-not-disturb is not on for a user to remove. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899045: A group does not exist. What to do: Check the group ids.
     * - 899046: The user is not a member of a group to add. What to do: Add the user to the group first, or remove the group from the request.
     * - 899047: Do-not-disturb is already on for a group to add. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899049: Do-not-disturb is not on for a group to remove. What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    setCrossAppDoNotDisturb: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description Users and groups, by app. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description App key of these users and groups.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /**
                     * Do-not-disturb users
                     * @description Chats with single users.
                     */
                    single?: {
                        /** @description Usernames for which to turn it on. */
                        add?: components["schemas"]["Username"][];
                        /** @description Usernames for which to turn it off. */
                        remove?: components["schemas"]["Username"][];
                    };
                    /**
                     * Do-not-disturb groups
                     * @description Chats in groups.
                     */
                    group?: {
                        /** @description Ids of the groups for which to turn it on, 64-bit integers. */
                        add?: Int64Argument[];
                        /** @description Ids of the groups for which to turn it off, 64-bit integers. */
                        remove?: Int64Argument[];
                    };
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user or a group does not exist, or a setting already has the requested value. Only the status of 899002 is known, so rely on the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update notes about friends across apps
     *
     * Change the notes that a user keeps about friends of other apps. Whether omitted notes keep their values is unknown. Within one app a request may contain at most 500 friends; no limit is documented across apps.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899071: A user in the list is not a friend. What to do: Add the friend first, or remove the user from the request.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    updateCrossAppFriendNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description Notes, one item for each friend. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Username of the friend. */
                    username: components["schemas"]["Username"];
                    /**
                     * @description App key of the friend.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /**
                     * @description Name that the user gives the friend, at most 64 bytes of UTF-8 (a Chinese character takes 3), without line breaks.
                     * @example Annie from sales
                     */
                    note_name?: string;
                    /**
                     * @description Other remarks, at most 250 bytes of UTF-8 (a Chinese character takes 3). All characters are allowed, including emoji.
                     * @example Met at the trade fair
                     */
                    others?: string;
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Add friends across apps
     *
     * Make users of another app friends of a user, at most 500 in one request.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899070: A user to add is already a friend. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    addCrossAppFriends: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description Users to add as friends. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description App key of these users.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /** @description Usernames to add, at most 500. */
                    users: components["schemas"]["Username"][];
                };
            };
        };
        responses: {
            /** @description The users are now friends. The response has no body. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove friends across apps
     *
     * End the friendship of a user with users of another app, at most 500 in one request.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    removeCrossAppFriends: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description Friends to remove. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description App key of these users.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /** @description Usernames to remove, at most 500. */
                    users: components["schemas"]["Username"][];
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update members of a chat room across apps
     *
     * Add users of any app to a chat room and remove others in one request. How many users one item may contain is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899082: A user is not in the chat room. What to do: Add the user first, or remove the user from the request.
     * - 899020: Your app is not allowed to access the other app. What to do: Check the app key. Apps of one account can always access each other.
     */
    updateCrossAppChatRoomMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        /** @description Users to add and to remove, by app. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description App key of these users.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /** @description Usernames to add to the chat room. */
                    add?: components["schemas"]["Username"][];
                    /** @description Usernames to remove from the chat room. */
                    remove?: components["schemas"]["Username"][];
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchChatRoom"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List sensitive words
     *
     * Get the app's sensitive words page by page, at most 2000 per page. Their order is not documented.
     */
    listSensitiveWords: {
        parameters: {
            query?: {
                /** @description Number of items to skip, 0 for the first page. The vendor's default is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Maximum number of words per page, at most 2000. What 0 returns is unknown, so send 1 or more. The vendor's default is unknown too, so send it together with `start`. */
                count?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of words. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Total number of sensitive words in the app.
                         * @example 3
                         */
                        total: number;
                        /**
                         * @description Number of words before this page, as in the request.
                         * @example 0
                         */
                        start: number;
                        /**
                         * @description Number of words in this page.
                         * @example 2
                         */
                        count: number;
                        /**
                         * Sensitive words
                         * @description The words of this page.
                         */
                        words: {
                            /**
                             * @description The word itself.
                             * @example jackpot
                             */
                            name: string;
                            /**
                             * @description Probably the time the word was added, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). The one in the document's example is in January 1970, so do not rely on it.
                             * @example 2026-11-17 10:05:00
                             */
                            itime: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update a sensitive word
     *
     * Replace one sensitive word with another. What an unknown old word returns is not documented.
     */
    updateSensitiveWord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The old word and the new one. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Word to add to the filter, at most 10 characters.
                     * @example lotto
                     */
                    new_word: string;
                    /**
                     * @description Word to remove from the filter.
                     * @example lottery
                     */
                    old_word: string;
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Add sensitive words
     *
     * Add words for the vendor to filter out of messages when the filter is on. An app can have 100 words unless the vendor allows more; contact their sales team.
     */
    addSensitiveWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The words to add. */
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove a sensitive word
     *
     * Remove one sensitive word. What an unknown word returns is not documented.
     */
    removeSensitiveWord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The word to remove. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Word to remove from the filter, at most 10 characters.
                     * @example jackpot
                     */
                    word: string;
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get the sensitive word filter
     *
     * Check whether sensitive words are filtered.
     */
    getSensitiveWordFilter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State of the filter. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 1 if sensitive words are filtered, 0 if they are not.
                         * @example 1
                         * @enum {integer}
                         */
                        status: 0 | 1;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Set the sensitive word filter
     *
     * Turn the filtering of sensitive words on or off for the whole app.
     */
    setSensitiveWordFilter: {
        parameters: {
            query: {
                /** @description 1 to filter sensitive words, 0 not to. */
                status: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List chat rooms of the app
     *
     * Get the chat rooms of the app page by page. Their order is not documented.
     */
    listChatRooms: {
        parameters: {
            query?: {
                /** @description Number of items to skip, 0 for the first page. The vendor's default is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Maximum number of chat rooms per page, at least 1. No upper limit is documented. The vendor's default is unknown, so send it together with `start`. */
                count?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of chat rooms. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Total number of chat rooms in the app.
                         * @example 3
                         */
                        total: number;
                        /**
                         * Chat rooms
                         * @description The chat rooms of this page.
                         */
                        rooms: components["schemas"]["ChatRoom"][];
                        /**
                         * @description Number of chat rooms before this page, as in the request.
                         * @example 0
                         */
                        start: number;
                        /**
                         * @description Number of chat rooms in this page.
                         * @example 2
                         */
                        count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Create a chat room
     *
     * Create a chat room with an owner and, optionally, its first members. The response has the id that all other operations on the chat room need.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     */
    createChatRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The chat room to create. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Username of the owner. */
                    owner_username: components["schemas"]["Username"];
                    /**
                     * @description Name of the chat room, at most 64 bytes of UTF-8 (a Chinese character takes 3).
                     * @example Lunch room
                     */
                    name: string;
                    /**
                     * @description Description of the chat room, at most 250 bytes of UTF-8 (a Chinese character takes 3).
                     * @example Who joins us today?
                     */
                    description?: string;
                    /** @description Usernames of the first members. The array may be empty; its maximum length is not documented. */
                    members_username?: components["schemas"]["Username"][];
                    /**
                     * @description 0 to let members write, 1 to silence them. The document lists it as a field of chat rooms, not of this request; the Java client can send it.
                     * @example 0
                     * @enum {integer}
                     */
                    flag?: 0 | 1;
                };
            };
        };
        responses: {
            /** @description The chat room is created. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: int64
                         * @description Id of the chat room, a 64-bit integer. Every other operation on the chat room needs it.
                         * @example 10000001
                         */
                        chatroom_id: Int64;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get chat rooms
     *
     * Get several chat rooms by their ids. How many ids one request may contain, and what unknown ids return, is not documented.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     */
    getChatRooms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Ids of the chat rooms. */
        requestBody: {
            content: {
                "application/json": Int64Argument[];
            };
        };
        responses: {
            /** @description The chat rooms. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRoom"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchChatRoom"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Update a chat room
     *
     * Change the owner, name or description of a chat room. Whether omitted fields keep their values is not documented; the Java client always sends all three.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     */
    updateChatRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Username of the new owner. Whether the user must already be a member is not documented. */
                    owner_username?: components["schemas"]["Username"];
                    /**
                     * @description New name of the chat room, at most 64 bytes of UTF-8 (a Chinese character takes 3).
                     * @example Lunch at noon
                     */
                    name?: string;
                    /**
                     * @description New description of the chat room, at most 250 bytes of UTF-8 (a Chinese character takes 3).
                     * @example Noodles or rice?
                     */
                    description?: string;
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchChatRoom"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Delete a chat room
     *
     * Delete a chat room. Whether its members are notified is not documented.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     */
    deleteChatRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchChatRoom"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List members of a chat room
     *
     * Get the members of a chat room page by page. Their order is not documented.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     */
    listChatRoomMembers: {
        parameters: {
            query?: {
                /** @description Number of items to skip, 0 for the first page. The vendor's default is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Maximum number of members per page, at least 1. No upper limit is documented. The vendor's default is unknown, so send it together with `start`. */
                count?: number;
            };
            header?: never;
            path: {
                /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Total number of members of the chat room.
                         * @example 3
                         */
                        total: number;
                        /**
                         * Chat room members
                         * @description The members of this page.
                         */
                        users: {
                            /**
                             * @description Username of the member.
                             * @example caiyh
                             */
                            username: string;
                            /**
                             * @description 0 if the member may write, 1 if the member is silenced.
                             * @example 0
                             * @enum {integer}
                             */
                            flag: 0 | 1;
                            /**
                             * @description Probably the time the member entered the chat room, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
                             * @example 2026-11-16 09:00:00
                             */
                            room_ctime: string;
                            /**
                             * @description Time of the last change of the user, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
                             * @example 2026-11-17 18:20:05
                             */
                            mtime: string;
                            /**
                             * @description Time of registration of the user, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
                             * @example 2026-10-08 09:12:40
                             */
                            ctime: string;
                        }[];
                        /**
                         * @description Number of members in this page.
                         * @example 2
                         */
                        count: number;
                        /**
                         * @description Number of members before this page, as in the request.
                         * @example 0
                         */
                        start: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchChatRoom"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Add members to a chat room
     *
     * Add users to a chat room, at most 3000 in one request.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     */
    addChatRoomMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        /** @description Usernames to add, at most 3000. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchChatRoom"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove members from a chat room
     *
     * Remove users from a chat room, at most 3000 in one request.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899082: A user to remove is not in the chat room. What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.
     */
    removeChatRoomMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        /** @description Usernames to remove, at most 3000. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchChatRoom"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Silence a member of a chat room
     *
     * Stop a member from writing in the chat room, or allow it again.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     * - 899082: A user is not in the chat room. What to do: Add the user first, or remove the user from the request.
     */
    setChatRoomMemberForbidden: {
        parameters: {
            query: {
                /** @description 1 to silence the member, 0 to let the member write again. */
                status: 0 | 1;
            };
            header?: never;
            path: {
                /** @description Id of the chat room, as returned when it was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchChatRoom"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List chat rooms of a user
     *
     * Get all chat rooms that a user is in, in one list.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the username.
     */
    listUserChatRooms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat rooms. Their order is not documented. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRoom"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get the SDK registration setting
     *
     * Check whether users may register themselves through the SDKs.
     */
    getSdkRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 1 if they may, 0 if only your server may register users.
                         * @example 0
                         * @enum {integer}
                         */
                        status: 0 | 1;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Set the SDK registration setting
     *
     * Allow or forbid users to register themselves through the SDKs.
     */
    setSdkRegistration: {
        parameters: {
            query: {
                /** @description 1 to allow it, 0 to forbid it. */
                status: 0 | 1;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
