// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.

/** A 64-bit integer as decimal text: a number would round it. */
export type Int64 = string;
/** A 64-bit integer as an argument. */
export type Int64Argument = string | number | bigint;
/** A file as an argument; a `File` also tells its name. */
export type FileArgument = Blob;
/** The bytes of an answer, as they come. */
export type Bytes = ReadableStream<Uint8Array>;
/**
 * A value that the vendor has not documented: any other string. An enum, because only a type of its own lets a
 * comparison with a documented value narrow the union; it is assignable to `string`. To compare it with a value
 * that you know of, write `String(value) === "…"`.
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
         * @description Get the users of the app page by page. Their order, and whether administrators are among them, is unknown.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Register users
         * @description Register up to 500 users at once. The answer has an entry for each of them, and an entry with an `error` was not registered, so look at all of them. A request that is repeated after a broken connection may report its own users as taken.
         */
        post: operations["registerUsers"];
        /**
         * Delete users
         * @description Delete up to 100 users at once, for good. What happens when one of them does not exist is unknown.
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
         * @description Get the profile of a user. Only the name and the two times are always there; a field that was never set is missing.
         */
        get: operations["getUser"];
        /**
         * Update a user
         * @description Change the profile of a user. Fields that you leave out keep their values.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user
         * @description Delete a user, for good. Whether the name can be registered again is unknown.
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
         * @description Find out whether a user is signed in and online. It does not suit users who sign in on several devices; ask `queryUserStatuses` about them.
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
         * @description Find out where each of several users is signed in and online. How many users one request may name is unknown.
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
         * @description Find out which of several user names are registered. How many names one request may hold is unknown.
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
         * @description Give a user a new password. The old one is not asked for.
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
         * @description Get the users whose messages this user refuses. The list comes as a whole.
         */
        get: operations["getBlacklist"];
        /**
         * Add users to a blacklist
         * @description Refuse messages of users on behalf of a user. Users of another app go through the cross-app operation.
         */
        put: operations["addToBlacklist"];
        post?: never;
        /**
         * Remove users from a blacklist
         * @description Let messages of users through again.
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
         * @description Choose whose messages reach a user quietly: those of single users, those of groups, or all of them. The message comes all the same. Setting what is set already is an error, so after a repeat such an error may mean that an attempt before got through.
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
         * Forbid or allow a user
         * @description Lock a user out, or let the user in again.
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
         * @description Get the administrators of the app page by page. Their order is unknown.
         */
        get: operations["listAdmins"];
        put?: never;
        /**
         * Register an administrator
         * @description Register a user who may send messages through this API. Unlike the registration of users, it takes a single user and reports a taken name as an error.
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
         * @description Send a message on behalf of an administrator to a user, a group or a chat room. `msg_body` has at most 4096 bytes of JSON. Pictures and recordings are uploaded first. There is no key against duplicates: a request that is sent twice is a message sent twice.
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
         * @description Take a message back, at most 3 minutes after it was sent. It disappears from the receivers' apps.
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
         * @description Get the URL from which a file can be downloaded: an avatar, or the file of a message. How long the URL works is unknown.
         */
        get: operations["getMediaUrl"];
        put?: never;
        /**
         * Upload a file
         * @description Store a picture, a recording or any file of at most 8 MB with the vendor, as a form with the file in the field `filename`. The answer is what messages and avatars refer to. The vendor says that only pictures (jpg, bmp, gif, png and the like) are supported, yet shows recordings and files too.
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
         * @description Get the groups of the app page by page, at most 500 a page. Their order is not documented.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description Create a group with an owner and, if you like, its first members. The answer holds the id that all other operations on the group need. A group has room for 500 members unless the vendor allows more.
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
         * @description Change the name, description or picture of a group. What you leave out stays as it is.
         */
        put: operations["updateGroup"];
        post?: never;
        /**
         * Delete a group
         * @description Delete a group. All its members are told that it has been dissolved.
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
         * @description Get all members of a group in one list, the owner among them.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Update members of a group
         * @description Add users to a group and remove others in one request. The members are told of both. The vendor says of the cross-app operation that a group without members is deleted, so expect the same here. How many users fit in one request is not documented.
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
         * @description Add users to a group. The members are told of it. How many users fit in one request is not documented.
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
         * @description Remove users from a group. The members are told of it. The vendor says of the cross-app operation that a group without members is deleted, so expect the same here. How many users fit in one request is not documented.
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
         * @description Block the messages of groups for a user, or let them through again. Both lists may come in one request.
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
         * @description Forbid members to write in the group, or allow them again. How long it lasts, and what a name that is no member answers, is not documented.
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
         * @description Make another user the owner of a group. Name the user's app if it is another one than yours. Whether the new owner has to be a member already is not documented.
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
         * @description Get the friends of a user, with the notes about them. The list comes as a whole. Friends of other apps have another `appkey`.
         */
        get: operations["listFriends"];
        /**
         * Update notes about friends
         * @description Change what a user noted about up to 500 friends. Whether a note that is left out keeps its text is unknown.
         */
        put: operations["updateFriendNotes"];
        /**
         * Add friends
         * @description Make up to 500 users friends of a user, without asking them.
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
         * @description Get all members of a group in one list, the owner and the users of other apps among them.
         */
        get: operations["listCrossAppGroupMembers"];
        put?: never;
        /**
         * Update members of a group across apps
         * @description Add users of any app to a group and remove others in one request. A group that has no members left is deleted. How many users fit in one entry is not documented.
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
         * @description Get all groups that a user is in, those of other apps too, in one list.
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
         * Get blacklist of a user across apps
         * @description Get all users whom a user has blocked, those of other apps too, in one list.
         */
        get: operations["getCrossAppBlacklist"];
        /**
         * Add users to a blacklist across apps
         * @description Put users of any app on the blacklist of a user. How many users fit in one entry is not documented.
         */
        put: operations["addToCrossAppBlacklist"];
        post?: never;
        /**
         * Remove users from a blacklist across apps
         * @description Take users of any app off the blacklist of a user. How many users fit in one entry is not documented.
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
         * @description Turn do-not-disturb of a user on or off for chats with users and groups of any app. The switch for everything, which the operation within one app has, is missing here.
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
         * @description Change the notes that a user keeps about friends of other apps. Whether a note that is left out keeps its text is unknown. Within one app at most 500 friends fit in one request; nobody names a limit across apps.
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
         * @description Add users of any app to a chat room and remove others in one request. How many users fit in one entry is not documented.
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
         * @description Get the app's sensitive words page by page, at most 2000 a page. Their order is not documented.
         */
        get: operations["listSensitiveWords"];
        /**
         * Update a sensitive word
         * @description Replace one sensitive word by another. What an unknown old word answers is not documented.
         */
        put: operations["updateSensitiveWord"];
        /**
         * Add sensitive words
         * @description Add words that the vendor filters out of messages once the filter is on. An app can have 100 words unless the vendor allows more; ask their sales team.
         */
        post: operations["addSensitiveWords"];
        /**
         * Remove a sensitive word
         * @description Remove one sensitive word. What an unknown word answers is not documented.
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
         * @description Find out whether sensitive words are filtered.
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
         * @description Create a chat room with an owner and, if you like, its first members. The answer holds the id that all other operations on the chat room need.
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
         * @description Get several chat rooms by their ids. How many ids fit in one request, and what unknown ids answer, is not documented.
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
         * @description Change the owner, name or description of a chat room. Whether a field that is left out keeps its value is not documented; the Java client always sends all three.
         */
        put: operations["updateChatRoom"];
        post?: never;
        /**
         * Delete a chat room
         * @description Delete a chat room. Whether its members are told is not documented.
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
         * @description Forbid a member to write in the chat room, or allow it again.
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
         * Get the SDK registration switch
         * @description Find out whether users may register themselves through the SDKs.
         */
        get: operations["getSdkRegistration"];
        /**
         * Set the SDK registration switch
         * @description Allow or forbid that users register themselves through the SDKs.
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
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * User fields
         * @description A user as the vendor knows it. A field that was never set is missing.
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
             * @description Picture of the user, as a `media_id`. Ask for its download URL with this key.
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
             * @description Motto of the user.
             * @example Noodles first
             */
            signature?: string;
            /**
             * @description Region where the user lives.
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
             * @description App key of the app to which the user belongs. Many answers lack it.
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
             * @description Number of all users of the list, in all pages together.
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
             * @description The users of this page. Their order is unknown.
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
         * @description What a user shows to others. Every field is optional.
         */
        Profile: {
            /**
             * @description Display name, at most 64 bytes, without line breaks.
             * @example Cai
             */
            nickname?: string;
            /**
             * @description Picture of the user, as the `media_id` that its upload answered.
             * @example qiniu/image/F39AA12204DAB6A2
             */
            avatar?: string;
            /**
             * @description Day of birth as `yyyy-MM-dd`. The form `yyyy-MM-dd HH:mm:ss` of the answers is accepted too.
             * @example 1990-01-24
             */
            birthday?: string;
            /**
             * @description 0 unknown, 1 male, 2 female. Send the number; clients of the vendor send it as a text too.
             * @example 2
             * @enum {integer|string}
             */
            gender?: 0 | 1 | 2 | "0" | "1" | "2";
            /**
             * @description Motto of the user, at most 250 bytes of any characters.
             * @example Noodles first
             */
            signature?: string;
            /**
             * @description Region where the user lives, at most 250 bytes of any characters.
             * @example Shenzhen
             */
            region?: string;
            /**
             * @description Detailed address of the user, at most 250 bytes of any characters.
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
         * New user name
         * @description Name of the new user, 4 to 128 bytes. It begins with a letter or a digit; letters, digits and `_`, `.`, `-`, `@` may follow.
         * @example dev_fang
         */
        NewUsername: string;
        /**
         * Password
         * @description Password with which the user signs in, 4 to 128 bytes of any characters. The vendor stores its MD5 hash.
         * @example a-sample-password
         */
        Password: string;
        /**
         * New user
         * @description A user to register, with a profile if you like.
         */
        NewUser: components["schemas"]["Profile"] & {
            username: components["schemas"]["NewUsername"];
            password: components["schemas"]["Password"];
        };
        /**
         * User name
         * @description Name of a user, 4 to 128 bytes. It begins with a letter or a digit; letters, digits and `_`, `.`, `-`, `@` may follow. The vendor's own examples contain shorter names, so only the upper limit is enforced.
         * @example javen
         */
        Username: string;
        /**
         * Device
         * @description Status of the user on one platform.
         */
        Device: {
            /**
             * @description Whether the user is signed in there.
             * @example true
             */
            login: boolean;
            /**
             * @description Whether the device is connected now.
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
         * @description Fields that every message to send has, whatever its type.
         */
        NewMessageFields: {
            /**
             * @description Version of the message format. The only known one is 1.
             * @constant
             */
            version: 1;
            /**
             * @description Kind of receiver: `single` a user, `group` a group, `chatroom` a chat room.
             * @example group
             * @enum {string}
             */
            target_type: "single" | "group" | "chatroom";
            /**
             * @description User name of the receiver, id of the group or id of the chat room, by `target_type`. Always a text.
             * @example 10055201
             */
            target_id: string;
            /**
             * @description App key of the receiver, for a message to another app that the vendor has connected with yours.
             * @example 0ab1cd2ef34567890a1b2c3d
             */
            target_appkey?: string;
            /**
             * @description Display name of the receiver.
             * @example Lunch group
             */
            target_name?: string;
            /**
             * @description Role of the sender. The document allows `admin` only, a user registered as administrator; the vendor's Chinese page knows `user` too.
             * @example admin
             * @enum {string}
             */
            from_type: "admin" | "user";
            /**
             * @description User name of the sender.
             * @example admin_fang
             */
            from_id: string;
            /**
             * @description Display name of the sender.
             * @example Canteen
             */
            from_name?: string;
            /**
             * @description True keeps the message from offline storage, so that only connected receivers get it. False when left out.
             * @example false
             */
            no_offline?: boolean;
            /**
             * @description True keeps the message from the notification bar. False when left out.
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
         * @description A text to send.
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
         * @description A picture to send. Upload it first.
         */
        NewImageMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "image";
            /**
             * New image message content
             * @description What the upload of the picture answered, at most 4096 bytes of JSON.
             */
            msg_body: {
                /**
                 * @description Key of the file, as its upload answered.
                 * @example qiniu/image/CE0ACD035CBF71F8
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the file, an unsigned 32-bit number, as its upload answered.
                 * @example 2778919613
                 */
                media_crc32: number;
                /**
                 * @description Width of the original picture, in pixels.
                 * @example 3840
                 */
                width: number;
                /**
                 * @description Height of the original picture, in pixels.
                 * @example 2160
                 */
                height: number;
                /**
                 * @description Format of the picture, such as `jpg`.
                 * @example jpg
                 */
                format: string;
                /**
                 * @description Size of the file, in bytes.
                 * @example 3328738
                 */
                fsize: number;
                /**
                 * @description Hash of the file, as its upload answered.
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
             * @description What the upload of the recording answered, and its length; at most 4096 bytes of JSON.
             */
            msg_body: {
                /**
                 * @description Key of the file, as its upload answered.
                 * @example qiniu/voice/j/9C4312B1EA0FB28337566D1A29A244B5
                 */
                media_id: string;
                /**
                 * @description CRC-32 checksum of the file, an unsigned 32-bit number, as its upload answered.
                 * @example 1882116055
                 */
                media_crc32: number;
                /**
                 * @description Length of the recording, probably in seconds. The upload does not answer it.
                 * @example 30
                 */
                duration: number;
                /**
                 * @description Size of the file, in bytes.
                 * @example 238105
                 */
                fsize: number;
                /**
                 * @description Hash of the file, as its upload answered.
                 * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
                 */
                hash?: string;
                /**
                 * @description Format of the recording, such as `m4a`. Not asked for, but part of what the upload answered.
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
         * New custom message
         * @description An object of your own to send.
         */
        NewCustomMessage: components["schemas"]["NewMessageFields"] & {
            /**
             * @description Type of the message.
             * @constant
             */
            msg_type: "custom";
            /**
             * New custom message content
             * @description Whatever object the receiver understands, at most 4096 bytes of JSON. The vendor does not check it.
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
         * @description A message to send. `msg_type` tells the shape of `msg_body`.
         */
        NewMessage: components["schemas"]["NewTextMessage"] | components["schemas"]["NewImageMessage"] | components["schemas"]["NewVoiceMessage"] | components["schemas"]["NewCustomMessage"];
        /**
         * Uploaded image
         * @description A picture that the vendor has stored.
         */
        UploadedImage: {
            /**
             * @description Key of the file. Use it as an avatar, in a message, or to ask for the download URL.
             * @example qiniu/image/F39AA12204DAB6A2
             */
            media_id: string;
            /**
             * @description CRC-32 checksum of the file, an unsigned 32-bit number.
             * @example 1338734977
             */
            media_crc32: number;
            /**
             * @description Width of the original picture, in pixels.
             * @example 720
             */
            width: number;
            /**
             * @description Height of the original picture, in pixels.
             * @example 1280
             */
            height: number;
            /**
             * @description Format of the picture.
             * @example jpg
             */
            format: string;
            /**
             * @description Size of the file, in bytes.
             * @example 52468
             */
            fsize: number;
            /**
             * @description Hash of the file, for a check where there is no checksum. Many answers lack it.
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
             * @description Key of the file. Use it as an avatar, in a message, or to ask for the download URL.
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
             * @description Hash of the file, for a check where there is no checksum. Many answers lack it.
             * @example FtH0kPT0YI89HAw1K9wv_vVKiNab
             */
            hash?: string;
        };
        /**
         * Uploaded voice
         * @description A recording that the vendor has stored. Its length is not among the fields.
         */
        UploadedVoice: {
            /**
             * @description Key of the file. Use it as an avatar, in a message, or to ask for the download URL.
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
             * @description Hash of the file, for a check where there is no checksum. Many answers lack it.
             * @example FoYn15bAGRUM9gZCAkvf9dolVH7h
             */
            hash?: string;
        };
        /**
         * Group fields
         * @description What every description of a group holds.
         */
        GroupFields: {
            /**
             * Format: int64
             * @description Id of the group, a 64-bit integer.
             * @example 10055201
             */
            gid: Int64;
            /**
             * @description Name of the group, at most 64 bytes.
             * @example Lunch
             */
            name: string;
            /**
             * @description Description of the group, at most 250 bytes. It may be absent where the group has none.
             * @example Where do we eat today?
             */
            desc?: string;
            /**
             * @description App key of the app that the group belongs to.
             * @example 4f7aef34fb361292c566a1cd
             */
            appkey: string;
            /**
             * @description User name of the owner. The document lists it as a field of groups, but prints it in no such answer.
             * @example caiyh
             */
            owner_username?: string;
            /**
             * @description Picture of the group, as a `media_id`. The document lists it as a field of groups, but prints it in no such answer.
             * @example qiniu/image/CE0ACD035CBF71F8
             */
            avatar?: string;
            /**
             * @description Size class of the group: 1 for 40 members, 2 for 100, 3 for 200. Earlier revisions of the document print it where the size limit stands now.
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
         * @description A group, with its size limit as `MaxMemberCount`.
         */
        Group: components["schemas"]["GroupFields"] & {
            /**
             * @description Most members that the group can have, 500 unless the vendor allows more.
             * @example 500
             */
            MaxMemberCount: number;
        };
        /**
         * Group member
         * @description A user as a member of a group. Times of registration and change are not part of it.
         */
        GroupMember: components["schemas"]["UserFields"] & {
            /**
             * @description 1 for the owner of the group, 0 for everybody else.
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
         * @description A chat room and its numbers.
         */
        ChatRoom: {
            /**
             * Format: int64
             * @description Id of the chat room, a 64-bit integer.
             * @example 10000001
             */
            id: Int64;
            /**
             * @description User name of the owner.
             * @example javen
             */
            owner_username: string;
            /**
             * @description Name of the chat room, at most 64 bytes.
             * @example Lunch room
             */
            name: string;
            /**
             * @description Description of the chat room, at most 250 bytes. It may be absent where the room has none.
             * @example Who joins us today?
             */
            description?: string;
            /**
             * @description App key of the app that the chat room belongs to.
             * @example 4f7aef34fb361292c566a1cd
             */
            appkey: string;
            /**
             * @description Most members that the chat room can have.
             * @example 10000
             */
            max_member_count: number;
            /**
             * @description Number of members that are in the chat room now.
             * @example 3
             */
            total_member_count: number;
            /**
             * @description 0 when members may write, 1 when they are silenced. The document lists it as a field of chat rooms, but prints it in no such answer.
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
        /** @description Done. The answer has no body. */
        NoContent: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A user whom the request names does not exist. Check the names; repeating the request does not help. */
        NoSuchUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The group does not exist. Check the id; repeating the request does not help. */
        NoSuchGroup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request is malformed, or a user to add is a member already. Decide by the code. */
        MemberAlready: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The group or a user does not exist, the group has no place left, a user to add is in too many groups, or a user to remove is no member. Decide by the code. */
        MembersRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The group or a user does not exist. Check id and names; repeating the request does not help. */
        NoSuchGroupOrUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The chat room or a user does not exist. Check id and names; repeating the request does not help. The status of 899081 is not published, so decide by the code. */
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
        /** @description Number of entries to skip, 0 for the first page. What the vendor takes when it is missing is unknown, so send it together with `count`. */
        Start: number;
        /** @description Most entries in one page, 1 to 500. What the vendor takes when it is missing is unknown, so send it together with `start`. */
        Count: number;
        /** @description Name of the user, 4 to 128 bytes. It starts with a letter or digit, followed by letters, digits, `_`, `.`, `-` or `@`. The vendor's own examples contain shorter names, so only the upper limit is enforced. */
        Username: string;
        /** @description Id of the group, as returned when it was created. A 64-bit integer. */
        Gid: Int64Argument;
        /** @description Id of the chat room, as given when the room was created. A 64-bit integer. */
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
     * Get the users of the app page by page. Their order, and whether administrators are among them, is unknown.
     */
    listUsers: {
        parameters: {
            query?: {
                /** @description Number of entries to skip, 0 for the first page. What the vendor takes when it is missing is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Most entries in one page, 1 to 500. What the vendor takes when it is missing is unknown, so send it together with `start`. */
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
        };
    };
    /**
     * Register users
     *
     * Register up to 500 users at once. The answer has an entry for each of them, and an entry with an `error` was not registered, so look at all of them. A request that is repeated after a broken connection may report its own users as taken.
     *
     * Error codes:
     * - 899001 (status 201): The name is taken. Stands in the entry of the user. What to do: Choose another name, or go on with the user who has it.
     * - 899001 (status 403): The only name of the request is taken. What to do: Choose another name, or go on with the user who has it.
     * - 899003 (status 201): The entry of the user is malformed. Stands in that entry. What to do: Correct the entry and register this user again.
     * - 899013 (status 403): The list has more than 500 users. What to do: Split the list.
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
            /** @description What became of each user. */
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
                         * @description Why the user was not registered. Missing when the user was.
                         */
                        error?: {
                            /**
                             * @description Number of the error, 899001 for a name that is taken and 899003 for a malformed entry.
                             * @example 899001
                             */
                            code: number;
                            /**
                             * @description Explanation for people. Its wording may change, so decide by `code`.
                             * @example user exist
                             */
                            message: string;
                        };
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The list is too long, or its only name is taken. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Delete users
     *
     * Delete up to 100 users at once, for good. What happens when one of them does not exist is unknown.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
        };
    };
    /**
     * Get a user
     *
     * Get the profile of a user. Only the name and the two times are always there; a field that was never set is missing.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
        };
    };
    /**
     * Update a user
     *
     * Change the profile of a user. Fields that you leave out keep their values.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
        };
    };
    /**
     * Delete a user
     *
     * Delete a user, for good. Whether the name can be registered again is unknown.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
        };
    };
    /**
     * Get the status of a user
     *
     * Find out whether a user is signed in and online. It does not suit users who sign in on several devices; ask `queryUserStatuses` about them.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
                         * @description Whether the device is connected now.
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
        };
    };
    /**
     * Query the statuses of users
     *
     * Find out where each of several users is signed in and online. How many users one request may name is unknown.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
     */
    queryUserStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to ask about. */
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
                         * @description The platforms on which the user signed in. Empty for a user who never did.
                         */
                        devices: components["schemas"]["Device"][];
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoSuchUser"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Check whether users exist
     *
     * Find out which of several user names are registered. How many names one request may hold is unknown.
     */
    checkUsersExist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The names to check. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            /** @description What is known of each name. */
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
                         * @description The name.
                         * @example caiyh
                         */
                        username: string;
                        /**
                         * @description 0 if a user has the name, 1 if nobody has.
                         * @example 0
                         * @enum {integer}
                         */
                        statuscode: 0 | 1;
                        /**
                         * @description The same in words, `no_exist` for a name that nobody has. The word for others is unknown, so decide by `statuscode`.
                         * @example no_exist
                         */
                        statusmsg?: string;
                        /**
                         * Devices
                         * @description Probably the platforms on which the user signed in. Nobody documents it for this operation.
                         */
                        devices?: components["schemas"]["Device"][];
                    }[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Change the password of a user
     *
     * Give a user a new password. The old one is not asked for.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
        };
    };
    /**
     * List the blacklist of a user
     *
     * Get the users whose messages this user refuses. The list comes as a whole.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
            /** @description The refused users. */
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
        };
    };
    /**
     * Add users to a blacklist
     *
     * Refuse messages of users on behalf of a user. Users of another app go through the cross-app operation.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
     * - 899017 (status 403): A user is on the blacklist already. What to do: Leave the name out. After a repeat it means that an attempt before got through.
     * - 899018 (status 403): Administrators cannot be put on a blacklist. What to do: Leave the administrator out.
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
        /** @description The users to refuse. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist, is an administrator, or is on the blacklist already. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Remove users from a blacklist
     *
     * Let messages of users through again.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
     * - 899019 (status 403): A user is not on the blacklist. What to do: Leave the name out. After a repeat it means that an attempt before got through.
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
        /** @description The users to accept again. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist, or is not on the blacklist. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Set do-not-disturb of a user
     *
     * Choose whose messages reach a user quietly: those of single users, those of groups, or all of them. The message comes all the same. Setting what is set already is an error, so after a repeat such an error may mean that an attempt before got through.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
     * - 899051: A group does not exist. What to do: Check the ids of the groups.
     * - 899052: The messages of the group are blocked already. What to do: Nothing is left to do for this group.
     * - 899053: The messages of the group are let through already. What to do: Nothing is left to do for this group.
     * - 899043: A user to add is quiet already. What to do: Leave the user out.
     * - 899044: A user to remove is not quiet. What to do: Leave the user out.
     * - 899045: A group to add does not exist. What to do: Check the ids of the groups.
     * - 899046: The user is not a member of a group to add. What to do: Leave the group out.
     * - 899047: A group to add is quiet already. What to do: Leave the group out.
     * - 899048: Everything is quiet already. What to do: Nothing is left to do.
     * - 899049: A group to remove is not quiet. What to do: Leave the group out.
     * - 899050: Everything rings already. What to do: Nothing is left to do.
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
                     * Quiet users
                     * @description Changes for chats with single users.
                     */
                    single?: {
                        /**
                         * Added
                         * @description Those to keep quiet from now on.
                         */
                        add?: components["schemas"]["Username"][];
                        /**
                         * Removed
                         * @description Those to let ring again.
                         */
                        remove?: components["schemas"]["Username"][];
                    };
                    /**
                     * Quiet groups
                     * @description Changes for groups, by their ids.
                     */
                    group?: {
                        /**
                         * Added
                         * @description Those to keep quiet from now on.
                         */
                        add?: Int64Argument[];
                        /**
                         * Removed
                         * @description Those to let ring again.
                         */
                        remove?: Int64Argument[];
                    };
                    /**
                     * @description 1 keeps everything quiet, 0 lets it ring again.
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
            /** @description A user or a group does not exist, or is set as asked already. Only the status of 899002 is known; decide by the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Forbid or allow a user
     *
     * Lock a user out, or let the user in again.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
     */
    setUserForbidden: {
        parameters: {
            query: {
                /** @description True locks the user out, false lets the user in again. */
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
        };
    };
    /**
     * List administrators
     *
     * Get the administrators of the app page by page. Their order is unknown.
     */
    listAdmins: {
        parameters: {
            query?: {
                /** @description Number of entries to skip, 0 for the first page. What the vendor takes when it is missing is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Most entries in one page, 1 to 500. What the vendor takes when it is missing is unknown, so send it together with `start`. */
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
        };
    };
    /**
     * Register an administrator
     *
     * Register a user who may send messages through this API. Unlike the registration of users, it takes a single user and reports a taken name as an error.
     *
     * Error codes:
     * - 899001 (status 403): The name is taken. What to do: Choose another name, or go on with the user who has it.
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
            /** @description The administrator is registered. The answer has no body. */
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
            /** @description The name is taken. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Send a message
     *
     * Send a message on behalf of an administrator to a user, a group or a chat room. `msg_body` has at most 4096 bytes of JSON. Pictures and recordings are uploaded first. There is no key against duplicates: a request that is sent twice is a message sent twice.
     *
     * Error codes:
     * - 899002 (status 403): The sender or the receiver does not exist. What to do: Check `from_id` and `target_id`.
     * - 899016 (status 403): The sender may not send messages. What to do: Send as a user who is registered as administrator.
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
                         * @description Time the server took the message, in milliseconds since 1970-01-01 UTC.
                         * @example 1794970800120
                         */
                        msg_ctime: number;
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
        };
    };
    /**
     * Retract a message
     *
     * Take a message back, at most 3 minutes after it was sent. It disappears from the receivers' apps.
     *
     * Error codes:
     * - 855001: More than 3 minutes have passed since the message was sent. What to do: Nothing can be done any more.
     * - 855003: The message does not exist. What to do: Check the id and the sender.
     * - 855004: The message has been taken back before. What to do: Nothing is left to do. After a repeat it means that an attempt before got through.
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
     */
    retractMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description User name of the sender of the message. */
                username: components["schemas"]["Username"];
                /** @description Id of the message, a 64-bit integer, as it was answered when the message was sent. */
                msgid: Int64Argument;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The message cannot be taken back, or the sender does not exist. Only the status of 899002 is known; decide by the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Get the URL of a file
     *
     * Get the URL from which a file can be downloaded: an avatar, or the file of a message. How long the URL works is unknown.
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
            /** @description Where the file can be downloaded. */
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
                         * @description URL of the file. The vendor prints an `http` URL.
                         * @example http://media.example.com/qiniu/image/F39AA12204DAB6A2
                         */
                        url: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Upload a file
     *
     * Store a picture, a recording or any file of at most 8 MB with the vendor, as a form with the file in the field `filename`. The answer is what messages and avatars refer to. The vendor says that only pictures (jpg, bmp, gif, png and the like) are supported, yet shows recordings and files too.
     */
    uploadMedia: {
        parameters: {
            query: {
                /** @description Kind of file: `image` a picture, `voice` a recording, `file` anything else. */
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
                    /**
                     * Format: binary
                     * @description The file itself, at most 8 MB.
                     */
                    filename: FileArgument;
                };
            };
        };
        responses: {
            /** @description The file is stored. `fname` tells a file, `width` and `height` tell a picture. */
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
        };
    };
    /**
     * List groups of the app
     *
     * Get the groups of the app page by page, at most 500 a page. Their order is not documented.
     */
    listGroups: {
        parameters: {
            query?: {
                /** @description Number of entries to skip, 0 for the first page. What the vendor takes when it is missing is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Most entries in one page, 1 to 500. What the vendor takes when it is missing is unknown, so send it together with `start`. */
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
                         * @description Number of all groups of the app.
                         * @example 3
                         */
                        total: number;
                        /**
                         * @description Number of groups before this page, as asked for.
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
        };
    };
    /**
     * Create a group
     *
     * Create a group with an owner and, if you like, its first members. The answer holds the id that all other operations on the group need. A group has room for 500 members unless the vendor allows more.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899012 (status 403): The group has too few free places for the users to add. What to do: Add fewer users, or remove others first.
     * - 899015 (status 403): A user to add is in as many groups as the vendor allows. What to do: Leave the user out, or take the user out of another group first.
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
                    /** @description User name of the owner. */
                    owner_username: components["schemas"]["Username"];
                    /**
                     * @description Name of the group, at most 64 bytes. All characters are allowed, emoji too.
                     * @example Lunch
                     */
                    name: string;
                    /** @description User names of the first members beside the owner. How many fit is not documented. */
                    members_username?: components["schemas"]["Username"][];
                    /**
                     * @description Picture of the group: the `media_id` that an upload answered. Leave it out for none; null, which the PHP client sends, is taken for the same.
                     * @example qiniu/image/CE0ACD035CBF71F8
                     */
                    avatar?: string | null;
                    /**
                     * @description Description of the group, at most 250 bytes. All characters are allowed, emoji too. Leave it out for none; null, which the PHP client sends, is taken for the same.
                     * @example Where do we eat today?
                     */
                    desc?: string | null;
                    /**
                     * @description 1 for a private group, 2 for a public one. A group is private when you leave it out. The vendor's clients send 0 (Java) or null (PHP) where the caller sets nothing.
                     * @default 1
                     * @example 1
                     * @enum {integer|null}
                     */
                    flag?: 0 | 1 | 2 | null;
                };
            };
        };
        responses: {
            /** @description The group exists now. */
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
                         * @description User name of the owner.
                         * @example caiyh
                         */
                        owner_username: string;
                        /**
                         * @description Name of the group.
                         * @example Lunch
                         */
                        name: string;
                        /** @description Printed as an empty list. Whether it ever repeats the members of the request is unknown, so list the members to be sure. */
                        members_username: string[];
                        /**
                         * @description Description of the group.
                         * @example Where do we eat today?
                         */
                        desc?: string;
                        /**
                         * @description Most members that the group can have.
                         * @example 500
                         */
                        MaxMemberCount: number;
                        /**
                         * @description App key of the group. The document does not print it here.
                         * @example 4f7aef34fb361292c566a1cd
                         */
                        appkey?: string;
                        /**
                         * @description Picture of the group, as a `media_id`. The document does not print it here.
                         * @example qiniu/image/CE0ACD035CBF71F8
                         */
                        avatar?: string;
                        /**
                         * @description Time of creation, as in a group's details. The document does not print it here.
                         * @example 2026-11-02 10:00:00
                         */
                        ctime?: string;
                        /**
                         * @description Time of the last change, as in a group's details. The document does not print it here.
                         * @example 2026-11-02 10:00:00
                         */
                        mtime?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist or is in too many groups, or there are more members than places. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
        };
    };
    /**
     * Update a group
     *
     * Change the name, description or picture of a group. What you leave out stays as it is.
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
                     * @description New name of the group, at most 64 bytes.
                     * @example Lunch at noon
                     */
                    name?: string;
                    /**
                     * @description New description of the group, at most 250 bytes.
                     * @example Noodles or rice?
                     */
                    desc?: string;
                    /**
                     * @description New picture of the group: the `media_id` that an upload answered.
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
        };
    };
    /**
     * Delete a group
     *
     * Delete a group. All its members are told that it has been dissolved.
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
        };
    };
    /**
     * List members of a group
     *
     * Get all members of a group in one list, the owner among them.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899021: The question has to be asked across apps. What to do: Use `listCrossAppGroupMembers` instead.
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
            /** @description The members, in no documented order. */
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
        };
    };
    /**
     * Update members of a group
     *
     * Add users to a group and remove others in one request. The members are told of both. The vendor says of the cross-app operation that a group without members is deleted, so expect the same here. How many users fit in one request is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899011 (status 400): A user to add is a member of the group already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     * - 899012 (status 403): The group has too few free places for the users to add. What to do: Add fewer users, or remove others first.
     * - 899014 (status 403): A user to remove is no member of the group. The users to add have been added all the same. What to do: Leave out the user to remove, and the users who have been added.
     * - 899015 (status 403): A user to add is in as many groups as the vendor allows. What to do: Leave the user out, or take the user out of another group first.
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
        /** @description Who to add and who to remove, at least one of the two lists. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description User names to add to the group. */
                    add?: components["schemas"]["Username"][];
                    /** @description User names to remove from the group. */
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
        };
    };
    /**
     * Add members to a group
     *
     * Add users to a group. The members are told of it. How many users fit in one request is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899011 (status 400): A user to add is a member of the group already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     * - 899012 (status 403): The group has too few free places for the users to add. What to do: Add fewer users, or remove others first.
     * - 899015 (status 403): A user to add is in as many groups as the vendor allows. What to do: Leave the user out, or take the user out of another group first.
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
        /** @description User names to add to the group. */
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
        };
    };
    /**
     * Remove members from a group
     *
     * Remove users from a group. The members are told of it. The vendor says of the cross-app operation that a group without members is deleted, so expect the same here. How many users fit in one request is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899014 (status 403): A user to remove is no member of the group. What to do: Leave the user out. After a repeat it means that an attempt before got through.
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
        /** @description User names to remove from the group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Username"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The group or a user does not exist, or a user is no member of the group. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * List groups of a user
     *
     * Get all groups that a user is in, in one list.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899021: The question has to be asked across apps. What to do: Use `listCrossAppUserGroups` instead.
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
            /** @description The groups, in no documented order. */
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
        };
    };
    /**
     * Set group message blocking
     *
     * Block the messages of groups for a user, or let them through again. Both lists may come in one request.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899051: A group does not exist. What to do: Check the group ids.
     * - 899052: The messages of a group to block are blocked already. What to do: Leave the group out. After a repeat it means that an attempt before got through.
     * - 899053: The messages of a group to let through are not blocked. What to do: Leave the group out. After a repeat it means that an attempt before got through.
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
        /** @description Groups to block and groups to let through. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of the groups to block, 64-bit integers. */
                    add?: Int64Argument[];
                    /** @description Ids of the groups to let through again, 64-bit integers. */
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
        };
    };
    /**
     * Silence members of a group
     *
     * Forbid members to write in the group, or allow them again. How long it lasts, and what a name that is no member answers, is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     */
    silenceGroupMembers: {
        parameters: {
            query: {
                /** @description True to silence the members, false to let them write again. */
                status: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the group, as returned when it was created. A 64-bit integer. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        /** @description User names of the members. */
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
        };
    };
    /**
     * Transfer a group to another owner
     *
     * Make another user the owner of a group. Name the user's app if it is another one than yours. Whether the new owner has to be a member already is not documented.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
                    /** @description User name of the new owner. */
                    username: components["schemas"]["Username"];
                    /**
                     * @description App key of the new owner. Leave it out for a user of your own app.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey?: string;
                    /**
                     * @deprecated
                     * @description Another spelling of `appkey`, sent by the Java client. Use `appkey`.
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
        };
    };
    /**
     * List the friends of a user
     *
     * Get the friends of a user, with the notes about them. The list comes as a whole. Friends of other apps have another `appkey`.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
        };
    };
    /**
     * Update notes about friends
     *
     * Change what a user noted about up to 500 friends. Whether a note that is left out keeps its text is unknown.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
     * - 899071: A user is no friend. What to do: Add the friend first, or leave the user out.
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
                     * @description Name for the friend, at most 64 bytes, without line breaks.
                     * @example Javen from work
                     */
                    note_name?: string;
                    /**
                     * @description Other notes about the friend, at most 250 bytes of any characters.
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
            /** @description A user does not exist, or is no friend. Only the status of 899002 is known; decide by the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Add friends
     *
     * Make up to 500 users friends of a user, without asking them.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
     * - 899070: A user is a friend already. What to do: Leave the name out. After a repeat it means that an attempt before got through.
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
            /** @description They are friends now. The answer has no body. */
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
            /** @description A user does not exist, or is a friend already. Only the status of 899002 is known; decide by the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Remove friends
     *
     * End the friendship of a user with up to 500 others.
     *
     * Error codes:
     * - 899002 (status 403): A user whom the request names does not exist. What to do: Check the names.
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
        };
    };
    /**
     * List members of a group across apps
     *
     * Get all members of a group in one list, the owner and the users of other apps among them.
     *
     * Error codes:
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
            /** @description The members, in no documented order. */
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
                         * @description App key of the app to which the user belongs.
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
        };
    };
    /**
     * Update members of a group across apps
     *
     * Add users of any app to a group and remove others in one request. A group that has no members left is deleted. How many users fit in one entry is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899012 (status 403): The group has too few free places for the users to add. What to do: Add fewer users, or remove others first.
     * - 899011 (status 400): A user to add is a member of the group already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     * - 899014 (status 403): A user to remove is no member of the group. The users to add have been added all the same. What to do: Leave out the user to remove, and the users who have been added.
     * - 899006 (status 403): The group does not exist. What to do: Check the id; the group may have been deleted.
     * - 899015 (status 403): A user to add is in as many groups as the vendor allows. What to do: Leave the user out, or take the user out of another group first.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
                    /** @description User names to add to the group. */
                    add?: components["schemas"]["Username"][];
                    /** @description User names to remove from the group. */
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
        };
    };
    /**
     * List groups of a user across apps
     *
     * Get all groups that a user is in, those of other apps too, in one list.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
            /** @description The groups, in no documented order. */
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
                         * @description Most members that the group can have. Answers within one app call it `MaxMemberCount`.
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
        };
    };
    /**
     * Get blacklist of a user across apps
     *
     * Get all users whom a user has blocked, those of other apps too, in one list.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
            /** @description The blocked users, in no documented order. */
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
                         * @description App key of the app to which the user belongs.
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
        };
    };
    /**
     * Add users to a blacklist across apps
     *
     * Put users of any app on the blacklist of a user. How many users fit in one entry is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899017 (status 403): A user to add is in the blacklist already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     * - 899018 (status 403): A user to add is an administrator, whom nobody can block. What to do: Leave the user out.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
                    /** @description User names to block. */
                    usernames: components["schemas"]["Username"][];
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist, is an administrator, or is on the blacklist already. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Remove users from a blacklist across apps
     *
     * Take users of any app off the blacklist of a user. How many users fit in one entry is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899019 (status 403): A user to remove is not in the blacklist. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
                    /** @description User names to unblock. */
                    usernames: components["schemas"]["Username"][];
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user does not exist, or is not on the blacklist. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Set do-not-disturb across apps
     *
     * Turn do-not-disturb of a user on or off for chats with users and groups of any app. The switch for everything, which the operation within one app has, is missing here.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899051: A group does not exist. What to do: Check the group ids.
     * - 899052: The setting of a group to add is on already. The document words it for the blocking of messages. What to do: Leave it out. After a repeat it means that an attempt before got through.
     * - 899053: The setting of a group to remove is off already. The document words it for the blocking of messages. What to do: Leave it out. After a repeat it means that an attempt before got through.
     * - 899043: Do-not-disturb is on already for a user to add. What to do: Leave it out. After a repeat it means that an attempt before got through.
     * - 899044: Do-not-disturb is not on for a user to remove. What to do: Leave it out. After a repeat it means that an attempt before got through.
     * - 899045: A group does not exist. What to do: Check the group ids.
     * - 899046: The user is no member of a group to add. What to do: Add the user to the group first, or leave the group out.
     * - 899047: Do-not-disturb is on already for a group to add. What to do: Leave it out. After a repeat it means that an attempt before got through.
     * - 899049: Do-not-disturb is not on for a group to remove. What to do: Leave it out. After a repeat it means that an attempt before got through.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
                        /** @description Names of users for whom it goes on. */
                        add?: components["schemas"]["Username"][];
                        /** @description Names of users for whom it goes off. */
                        remove?: components["schemas"]["Username"][];
                    };
                    /**
                     * Do-not-disturb groups
                     * @description Chats of groups.
                     */
                    group?: {
                        /** @description Ids of groups for which it goes on, 64-bit integers. */
                        add?: Int64Argument[];
                        /** @description Ids of groups for which it goes off, 64-bit integers. */
                        remove?: Int64Argument[];
                    };
                }[];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A user or a group does not exist, or a setting is as asked already. Only the status of 899002 is known; decide by the code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Update notes about friends across apps
     *
     * Change the notes that a user keeps about friends of other apps. Whether a note that is left out keeps its text is unknown. Within one app at most 500 friends fit in one request; nobody names a limit across apps.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899071: A user in the list is no friend. What to do: Add the friend first, or leave the user out.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
        /** @description Notes, one entry for each friend. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description User name of the friend. */
                    username: components["schemas"]["Username"];
                    /**
                     * @description App key of the friend.
                     * @example 0ab1cd2ef34567890a1b2c3d
                     */
                    appkey: string;
                    /**
                     * @description Name that the user gives the friend, at most 64 bytes, without line breaks.
                     * @example Annie from sales
                     */
                    note_name?: string;
                    /**
                     * @description Other remarks, at most 250 bytes. All characters are allowed, emoji too.
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
        };
    };
    /**
     * Add friends across apps
     *
     * Make users of another app friends of a user, at most 500 in one request.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899070: A user to add is a friend already. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
                    /** @description User names to add, at most 500. */
                    users: components["schemas"]["Username"][];
                };
            };
        };
        responses: {
            /** @description The users are friends now. The answer has no body. */
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
        };
    };
    /**
     * Remove friends across apps
     *
     * End the friendship of a user with users of another app, at most 500 in one request.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
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
                    /** @description User names to remove, at most 500. */
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
        };
    };
    /**
     * Update members of a chat room across apps
     *
     * Add users of any app to a chat room and remove others in one request. How many users fit in one entry is not documented.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899082: A user is not in the chat room. What to do: Add the user first, or leave the user out.
     * - 899020: Your app may not act on the other app. What to do: Check the app key, and ask the vendor to connect the two apps.
     */
    updateCrossAppChatRoomMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as given when the room was created. A 64-bit integer. */
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
                    /** @description User names to add to the chat room. */
                    add?: components["schemas"]["Username"][];
                    /** @description User names to remove from the chat room. */
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
        };
    };
    /**
     * List sensitive words
     *
     * Get the app's sensitive words page by page, at most 2000 a page. Their order is not documented.
     */
    listSensitiveWords: {
        parameters: {
            query?: {
                /** @description Number of entries to skip, 0 for the first page. What the vendor takes when it is missing is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Most words in one page, 2000 at most. What 0 answers is unknown, so ask for 1 or more. What the vendor takes when it is missing is unknown too, so send it together with `start`. */
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
                         * @description Number of all sensitive words of the app.
                         * @example 3
                         */
                        total: number;
                        /**
                         * @description Number of words before this page, as asked for.
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
                             * @description Probably the time when the word was added, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8). The printed one lies in January 1970, so do not rely on it.
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
        };
    };
    /**
     * Update a sensitive word
     *
     * Replace one sensitive word by another. What an unknown old word answers is not documented.
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
                     * @description Word to filter from now on, at most 10 characters.
                     * @example lotto
                     */
                    new_word: string;
                    /**
                     * @description Word to filter no longer.
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
        };
    };
    /**
     * Add sensitive words
     *
     * Add words that the vendor filters out of messages once the filter is on. An app can have 100 words unless the vendor allows more; ask their sales team.
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
        };
    };
    /**
     * Remove a sensitive word
     *
     * Remove one sensitive word. What an unknown word answers is not documented.
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
                     * @description Word to filter no longer, at most 10 characters.
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
        };
    };
    /**
     * Get the sensitive word filter
     *
     * Find out whether sensitive words are filtered.
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
                         * @description 1 when sensitive words are filtered, 0 when they are not.
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
                /** @description 1 to filter sensitive words, 0 to let them pass. */
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
                /** @description Number of entries to skip, 0 for the first page. What the vendor takes when it is missing is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Most chat rooms in one page, at least 1. No upper limit is documented. What the vendor takes when it is missing is unknown, so send it together with `start`. */
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
                         * @description Number of all chat rooms of the app.
                         * @example 3
                         */
                        total: number;
                        /**
                         * Chat rooms
                         * @description The chat rooms of this page.
                         */
                        rooms: components["schemas"]["ChatRoom"][];
                        /**
                         * @description Number of chat rooms before this page, as asked for.
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
        };
    };
    /**
     * Create a chat room
     *
     * Create a chat room with an owner and, if you like, its first members. The answer holds the id that all other operations on the chat room need.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
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
                    /** @description User name of the owner. */
                    owner_username: components["schemas"]["Username"];
                    /**
                     * @description Name of the chat room, at most 64 bytes.
                     * @example Lunch room
                     */
                    name: string;
                    /**
                     * @description Description of the chat room, at most 250 bytes.
                     * @example Who joins us today?
                     */
                    description?: string;
                    /** @description User names of the first members. The list may be empty; how long it may be is not documented. */
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
            /** @description The chat room exists now. */
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
        };
    };
    /**
     * Get chat rooms
     *
     * Get several chat rooms by their ids. How many ids fit in one request, and what unknown ids answer, is not documented.
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
        };
    };
    /**
     * Update a chat room
     *
     * Change the owner, name or description of a chat room. Whether a field that is left out keeps its value is not documented; the Java client always sends all three.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     */
    updateChatRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as given when the room was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description User name of the new owner. Whether it has to be a member already is not documented. */
                    owner_username?: components["schemas"]["Username"];
                    /**
                     * @description New name of the chat room, at most 64 bytes.
                     * @example Lunch at noon
                     */
                    name?: string;
                    /**
                     * @description New description of the chat room, at most 250 bytes.
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
        };
    };
    /**
     * Delete a chat room
     *
     * Delete a chat room. Whether its members are told is not documented.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     */
    deleteChatRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as given when the room was created. A 64-bit integer. */
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
                /** @description Number of entries to skip, 0 for the first page. What the vendor takes when it is missing is unknown, so send it together with `count`. */
                start?: components["parameters"]["Start"];
                /** @description Most members in one page, at least 1. No upper limit is documented. What the vendor takes when it is missing is unknown, so send it together with `start`. */
                count?: number;
            };
            header?: never;
            path: {
                /** @description Id of the chat room, as given when the room was created. A 64-bit integer. */
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
                         * @description Number of all members of the chat room.
                         * @example 3
                         */
                        total: number;
                        /**
                         * Chat room members
                         * @description The members of this page.
                         */
                        users: {
                            /**
                             * @description User name of the member.
                             * @example caiyh
                             */
                            username: string;
                            /**
                             * @description 0 when the member may write, 1 when the member is silenced.
                             * @example 0
                             * @enum {integer}
                             */
                            flag: 0 | 1;
                            /**
                             * @description Probably the time when the member entered the chat room, as `yyyy-MM-dd HH:mm:ss` in Beijing time (UTC+8).
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
                         * @description Number of members before this page, as asked for.
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
        };
    };
    /**
     * Add members to a chat room
     *
     * Add users to a chat room, at most 3000 in one request.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     */
    addChatRoomMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as given when the room was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        /** @description User names to add, at most 3000. */
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
        };
    };
    /**
     * Remove members from a chat room
     *
     * Remove users from a chat room, at most 3000 in one request.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899082: A user to remove is not in the chat room. What to do: Leave the user out. After a repeat it means that an attempt before got through.
     */
    removeChatRoomMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat room, as given when the room was created. A 64-bit integer. */
                room_id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        /** @description User names to remove, at most 3000. */
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
        };
    };
    /**
     * Silence a member of a chat room
     *
     * Forbid a member to write in the chat room, or allow it again.
     *
     * Error codes:
     * - 899081: The chat room does not exist. What to do: Check the id; the chat room may have been deleted.
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
     * - 899082: A user is not in the chat room. What to do: Add the user first, or leave the user out.
     */
    setChatRoomMemberForbidden: {
        parameters: {
            query: {
                /** @description 1 to silence the member, 0 to let the member write again. */
                status: 0 | 1;
            };
            header?: never;
            path: {
                /** @description Id of the chat room, as given when the room was created. A 64-bit integer. */
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
        };
    };
    /**
     * List chat rooms of a user
     *
     * Get all chat rooms that a user is in, in one list.
     *
     * Error codes:
     * - 899002 (status 403): A user does not exist. What to do: Register the user first, or correct the name.
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
            /** @description The chat rooms, in no documented order. */
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
        };
    };
    /**
     * Get the SDK registration switch
     *
     * Find out whether users may register themselves through the SDKs.
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
            /** @description The switch. */
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
                         * @description 1 if they may, 0 if only your server registers users.
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
        };
    };
    /**
     * Set the SDK registration switch
     *
     * Allow or forbid that users register themselves through the SDKs.
     */
    setSdkRegistration: {
        parameters: {
            query: {
                /** @description 1 allows it, 0 forbids it. */
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
        };
    };
}
