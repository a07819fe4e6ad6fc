// Made by `npm run api-types` from openapi.json; never edited by hand.

export interface paths {
    "/api/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDemoPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInToDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-links/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lookAtMailLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-links/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["useMailLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListUnits
         * @description List units with how many people work in them; the first page says how many there are under the filters.
         */
        get: operations["listOrgUnits"];
        put?: never;
        /**
         * Create
         * @description Add a unit.
         */
        post: operations["createOrgUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one unit.
         */
        get: operations["getOrgUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update
         * @description Rename a unit or make it part of another; it can be taken back for a quarter of an hour.
         *
         *     A unit that would be part of itself is refused, the circle's members named.
         */
        patch: operations["updateOrgUnit"];
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListPeople
         * @description List people; the first page says how many there are under the filters.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Create
         * @description Add somebody by hand; many at once come by an import.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give somebody's profile; whoever has left is found by talent partners and administrators only.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update
         * @description Change somebody; fields that are left out stay. It can be taken back for a quarter of an hour.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/api/people/{person_id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave
         * @description Record that somebody left.
         *
         *     Their position is vacant from that day on, who reported to them reports to their manager, and their account is
         *     closed. It can be taken back for a quarter of an hour.
         */
        post: operations["recordDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * ChangeManager
         * @description Say whom somebody reports to from a day on; a circle is refused, its members named.
         *
         *     Whatever was said of that day and later ones is replaced; earlier days stay. It can be taken back for a quarter
         *     of an hour.
         */
        put: operations["changeManager"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListManagers
         * @description List whom somebody reports to and reported to; what is planned is for talent partners and administrators.
         */
        get: operations["listManagers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * ComeBack
         * @description Record that somebody who left works here again; manager, position and account are given to them anew.
         */
        post: operations["recordReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListPositions
         * @description List positions; the first page says how many there are under the filters.
         */
        get: operations["listPositions"];
        put?: never;
        /**
         * Create
         * @description Add a position, open and vacant.
         */
        post: operations["createPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{position_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one position.
         */
        get: operations["getPosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update
         * @description Change a position, close it or open it; it can be taken back for a quarter of an hour.
         */
        patch: operations["updatePosition"];
        trace?: never;
    };
    "/api/positions/{position_id}/incumbent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * PutIncumbent
         * @description Say who holds a position from a day on, or that nobody does; it can be taken back for a quarter of an hour.
         *
         *     Whatever was said of that day and later ones is replaced; earlier days stay. Nobody holds two positions at once:
         *     another one that the person held is vacant from that day on.
         */
        put: operations["putIncumbent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListRoles
         * @description List roles by family, then from the lowest step up.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        delete: operations["endOtherSignIns"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelWork"];
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
        Activity: {
            actions: string[];
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            summary: string;
            undo_until: string | null;
        };
        ActivityPage: {
            items: components["schemas"]["Activity"][];
            next_cursor: string | null;
            total: number | null;
        };
        DemoPersona: {
            name: string;
            persona: string;
            title: string;
        };
        DemoPersonaList: {
            items: components["schemas"]["DemoPersona"][];
        };
        DemoSignIn: {
            persona: string;
        };
        /** DepartureRequest */
        DepartureRequest: {
            /**
             * @description First day not here any more (UTC), today or earlier; null: today.
             * @example 2026-03-31
             */
            on?: string | null;
        };
        /** HeldPosition */
        HeldPosition: {
            /**
             * @description Its code.
             * @example P-0142
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the position.
             */
            id: string;
            /** @description Its role, which is its job profile. */
            role: components["schemas"]["RoleRef"] | null;
            /**
             * Format: date
             * @description First day in it.
             */
            since: string;
            /**
             * @description Its title.
             * @example Warehouse planner
             */
            title: string;
        };
        Home: {
            cards: components["schemas"]["HomeCard"][];
            greeting_name: string;
        };
        HomeCard: {
            detail: string | null;
            href: string | null;
            id: string;
            items: components["schemas"]["HomeItem"][];
            /** @enum {string} */
            kind: "figure" | "list" | "action";
            title: string;
            unit: string | null;
            value: number | null;
        };
        HomeItem: {
            detail: string;
            href: string | null;
            title: string;
        };
        /** Incumbent */
        Incumbent: {
            /**
             * Format: uuid
             * @description Id of the person.
             */
            id: string;
            /**
             * @description Full name.
             * @example Grace Okafor
             */
            name: string;
            /**
             * Format: date
             * @description First day in it.
             */
            since: string;
        };
        /** IncumbentChange */
        IncumbentChange: {
            /** @description Id of the new incumbent; null: nobody. */
            person_id: string | null;
            /**
             * @description First day (UTC), past or to come; null: today.
             * @example 2026-03-01
             */
            valid_from?: string | null;
        };
        MailLink: {
            email: string;
            /** Format: date-time */
            expires_at: string;
            /** @enum {string} */
            kind: "invitation" | "reset";
            name: string;
        };
        MailLinkToken: {
            token: string;
        };
        MailLinkUse: {
            password: string;
            token: string;
        };
        /** ManagerChange */
        ManagerChange: {
            /** @description Id of the new manager; null: nobody. */
            manager_id: string | null;
            /**
             * @description First day (UTC), past or to come; null: today.
             * @example 2026-03-01
             */
            valid_from?: string | null;
        };
        Me: {
            /** Format: uuid */
            account_id: string;
            actions: string[];
            areas: string[];
            demo: boolean;
            email: string;
            name: string;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            roles: string[];
            unread: number;
        };
        Notification: {
            body: string;
            /** Format: date-time */
            created_at: string;
            href: string | null;
            /** Format: uuid */
            id: string;
            read_at: string | null;
            title: string;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            next_cursor: string | null;
            total: number | null;
        };
        /** OrgUnit */
        OrgUnit: {
            /** @description What the viewer may do. */
            actions: "edit"[];
            /**
             * @description Who works in it or in any unit below it.
             * @example 64
             */
            all_people: number;
            /**
             * @description Its code.
             * @example OPS-LAG
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the unit.
             */
            id: string;
            /**
             * @description Its name.
             * @example Warehouse Lagos
             */
            name: string;
            /** @description The unit that it is part of; null for the whole. */
            parent: components["schemas"]["OrgUnitRef"] | null;
            /**
             * @description How many units are part of it directly.
             * @example 3
             */
            parts: number;
            /**
             * @description Who works in it directly.
             * @example 12
             */
            people: number;
            /** @description After a change: what `POST /api/activity/{undo_id}/undo` takes back. */
            undo_id: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** OrgUnitChange */
        OrgUnitChange: {
            code?: string | null;
            name?: string | null;
            /** @description Id of the unit that it is part of; null: of none. */
            parent_id?: string | null;
        };
        /** OrgUnitPage */
        OrgUnitPage: {
            /** @description What the viewer may do with the list. */
            actions: "create"[];
            items: components["schemas"]["OrgUnit"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /**
         * OrgUnitRef
         * @description The unit they belong to.
         */
        OrgUnitRef: {
            /**
             * @description Its code.
             * @example OPS-LAG
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the unit.
             */
            id: string;
            /**
             * @description Its name.
             * @example Warehouse Lagos
             */
            name: string;
        };
        /** OrgUnitRequest */
        OrgUnitRequest: {
            /**
             * @description Short, unique, never given to another.
             * @example OPS-LAG
             */
            code: string;
            /**
             * @description Name of the unit.
             * @example Warehouse Lagos
             */
            name: string;
            /** @description Id of the unit that it is part of; null: of none. */
            parent_id?: string | null;
        };
        /** Page[Role] */
        Page_Role_: {
            items: components["schemas"]["Role"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        PasswordChange: {
            current: string;
            new: string;
        };
        PasswordResetRequest: {
            email: string;
        };
        Person: {
            actions: string[];
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
            /** @enum {string} */
            state: "active" | "left";
            version: number;
        };
        /** PersonChange */
        PersonChange: {
            email?: string | null;
            /** @description First day here; null: unknown. */
            joined_on?: string | null;
            languages?: string[] | null;
            location?: string | null;
            name?: string | null;
            number?: string | null;
            /** @description The unit they belong to. */
            org_unit_id?: string | null;
            time_zone?: string | null;
        };
        /** PersonPage */
        PersonPage: {
            /** @description What the viewer may do with the list. */
            actions: ("create" | "export" | "see_former")[];
            items: components["schemas"]["PersonRow"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** PersonRef */
        PersonRef: {
            /**
             * Format: uuid
             * @description Id of the person.
             */
            id: string;
            /**
             * @description Full name.
             * @example Grace Okafor
             */
            name: string;
        };
        /** PersonRequest */
        PersonRequest: {
            /**
             * @description E-mail at work, kept in lower case.
             * @example grace.okafor@tidewell.example
             */
            email: string;
            /**
             * @description First day here.
             * @example 2026-03-02
             */
            joined_on?: string | null;
            /**
             * @description BCP 47 tags, the preferred one first.
             * @example [
             *       "en",
             *       "yo"
             *     ]
             */
            languages?: string[];
            /**
             * @description City or site; empty where unknown.
             * @default
             * @example Lagos
             */
            location: string;
            /** @description Whom they report to, from `joined_on`, or from today without one. */
            manager_id?: string | null;
            /**
             * @description Full name.
             * @example Grace Okafor
             */
            name: string;
            /**
             * @description Tells the person apart in the HR system.
             * @example T-10442
             */
            number: string;
            /**
             * Format: uuid
             * @description The unit they belong to.
             */
            org_unit_id: string;
            /**
             * @description IANA name of the time zone.
             * @example Africa/Lagos
             */
            time_zone: string;
        };
        /** PersonRow */
        PersonRow: {
            /**
             * @description E-mail at work.
             * @example grace.okafor@tidewell.example
             */
            email: string;
            /**
             * Format: uuid
             * @description Id of the person.
             */
            id: string;
            /** @description First day here; null where unknown. */
            joined_on: string | null;
            /**
             * @description City or site; empty where unknown.
             * @example Lagos
             */
            location: string;
            /** @description Whom they report to today. */
            manager: components["schemas"]["PersonRef"] | null;
            /**
             * @description Full name.
             * @example Grace Okafor
             */
            name: string;
            /**
             * @description Number in the HR system.
             * @example T-10442
             */
            number: string;
            /** @description The unit they belong to. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /** @description The position they hold today. */
            position: components["schemas"]["PositionRef"] | null;
            /**
             * @description Whether they work here.
             * @enum {string}
             */
            state: "active" | "left";
            /**
             * @description IANA name.
             * @example Africa/Lagos
             */
            time_zone: string;
        };
        /** Position */
        Position: {
            /** @description What the viewer may do. */
            actions: ("edit" | "put_incumbent")[];
            /**
             * @description Its code.
             * @example P-0142
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the position.
             */
            id: string;
            /** @description Who holds it today; null: it is vacant. */
            incumbent: components["schemas"]["Incumbent"] | null;
            /** @description The unit it belongs to. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /** @description Its role, which is its job profile. */
            role: components["schemas"]["RoleRef"] | null;
            /**
             * @description Whether it can be held; closed for good or for a while.
             * @enum {string}
             */
            state: "open" | "closed";
            /**
             * @description Its title.
             * @example Warehouse planner
             */
            title: string;
            /** @description After a change: what `POST /api/activity/{undo_id}/undo` takes back. */
            undo_id: string | null;
            /** @description Since when nobody holds it; null: held, or never was. */
            vacant_since: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** PositionChange */
        PositionChange: {
            code?: string | null;
            /** @description Id of the unit it belongs to. */
            org_unit_id?: string | null;
            /** @description Id of its role; null: none. */
            role_id?: string | null;
            /**
             * @description Closed: nobody can hold it.
             * @enum {null|string}
             */
            state?: "open" | "closed" | null;
            title?: string | null;
        };
        /** PositionPage */
        PositionPage: {
            /** @description What the viewer may do with the list. */
            actions: "create"[];
            items: components["schemas"]["Position"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** PositionRef */
        PositionRef: {
            /**
             * @description Its code.
             * @example P-0142
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the position.
             */
            id: string;
            /**
             * @description Its title.
             * @example Warehouse planner
             */
            title: string;
        };
        /** PositionRequest */
        PositionRequest: {
            /**
             * @description Short, unique, never given to another.
             * @example OPS-LAG
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the unit it belongs to.
             */
            org_unit_id: string;
            /** @description Id of its role; null: none yet. */
            role_id?: string | null;
            /**
             * @description Title of the position.
             * @example Warehouse planner
             */
            title: string;
        };
        Problem: {
            current?: unknown;
            detail: string;
            errors: {
                field: string;
                message: string;
            }[];
            instance?: string;
            request_id: string;
            status: number;
            title: string;
            type: string;
        };
        /** Profile */
        Profile: {
            /** @description What the viewer may do. */
            actions: ("edit" | "see_managers" | "change_manager" | "record_departure" | "record_return")[];
            /**
             * @description How many report to them today.
             * @example 8
             */
            direct_reports: number;
            /** @description Fields that the viewer may change. */
            editable: ("number" | "name" | "email" | "time_zone" | "languages" | "location" | "org_unit_id" | "joined_on")[];
            /**
             * @description E-mail at work.
             * @example grace.okafor@tidewell.example
             */
            email: string;
            /**
             * Format: uuid
             * @description Id of the person.
             */
            id: string;
            /** @description First day here; null where unknown. */
            joined_on: string | null;
            /**
             * @description BCP 47 tags, the preferred one first.
             * @example [
             *       "en",
             *       "yo"
             *     ]
             */
            languages: string[];
            /** @description First day not here any more; null for who works here. */
            left_on: string | null;
            /**
             * @description City or site; empty where unknown.
             * @example Lagos
             */
            location: string;
            /** @description Whom they report to today. */
            manager: components["schemas"]["PersonRef"] | null;
            /**
             * @description Full name.
             * @example Grace Okafor
             */
            name: string;
            /**
             * @description Number in the HR system.
             * @example T-10442
             */
            number: string;
            /** @description The unit they belong to. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /** @description The units that one is part of, the whole first. */
            org_units_above: components["schemas"]["OrgUnitRef"][];
            /** @description The position they hold today. */
            position: components["schemas"]["HeldPosition"] | null;
            /**
             * @description Whether they work here.
             * @enum {string}
             */
            state: "active" | "left";
            /**
             * @description IANA name.
             * @example Africa/Lagos
             */
            time_zone: string;
            /** @description After a change: what `POST /api/activity/{undo_id}/undo` takes back. */
            undo_id: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 3
             */
            version: number;
        };
        ReadRequest: {
            all?: boolean;
            ids?: string[];
        };
        /** ReportingLine */
        ReportingLine: {
            /**
             * Format: uuid
             * @description Id of the line.
             */
            id: string;
            /** @description The manager; null where the viewer may not know of them. */
            manager: components["schemas"]["PersonRef"] | null;
            /**
             * Format: date
             * @description First day (UTC).
             */
            valid_from: string;
            /** @description First day not any more (UTC); null: for good. */
            valid_to: string | null;
            /**
             * @description Where it lies, seen from today.
             * @enum {string}
             */
            when: "past" | "present" | "planned";
        };
        /** ReportingLineList */
        ReportingLineList: {
            /** @description The latest first. */
            items: components["schemas"]["ReportingLine"][];
        };
        /** Role */
        Role: {
            /**
             * @description Its code.
             * @example OPS-IC3
             */
            code: string;
            /**
             * @description The family of roles it belongs to.
             * @example Operations
             */
            family: string;
            /**
             * Format: uuid
             * @description Id of the role.
             */
            id: string;
            /**
             * @description Its step, 1 the lowest; steps of both tracks compare.
             * @example 3
             */
            level: number;
            /**
             * @description Its name.
             * @example Planner
             */
            name: string;
            /**
             * @description How many open positions have it.
             * @example 14
             */
            positions: number;
            /**
             * @description The ladder it stands on.
             * @enum {string}
             */
            track: "individual contributor" | "management";
        };
        /** RoleRef */
        RoleRef: {
            /**
             * @description Its code.
             * @example OPS-IC3
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the role.
             */
            id: string;
            /**
             * @description Its name.
             * @example Planner
             */
            name: string;
        };
        SearchResult: {
            detail: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "position" | "org_unit";
            title: string;
        };
        SearchResultList: {
            items: components["schemas"]["SearchResult"][];
        };
        SignIn: {
            actions: string[];
            address: string;
            current: boolean;
            device: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_used_at: string;
            /** Format: date-time */
            started_at: string;
        };
        SignInPage: {
            items: components["schemas"]["SignIn"][];
            next_cursor: string | null;
            total: number | null;
        };
        SignInRequest: {
            email: string;
            password: string;
        };
        Work: {
            actions: string[];
            error: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            progress: number;
            result_href: string | null;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            step: string | null;
            title: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listActivity: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
        };
    };
    undoActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDemoPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPersonaList"];
                };
            };
        };
    };
    signInToDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignIn"];
            };
        };
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    showHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadRequest"];
            };
        };
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    lookAtMailLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailLinkToken"];
            };
        };
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailLink"];
                };
            };
        };
    };
    useMailLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailLinkUse"];
            };
        };
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    showMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOrgUnits: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Id of the unit that they are part of directly. */
                parent?: string | null;
                /** @description Beginnings of words of name or code. */
                q?: string | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "name" | "-name" | "code" | "-code";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgUnitPage"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOrgUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgUnitRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgUnit"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrgUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgUnit"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOrgUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgUnitChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgUnit"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you change */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Whether they report to anybody. */
                has_manager?: boolean | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Exactly this one. */
                location?: string | null;
                /** @description Id of whom they report to directly. */
                manager?: string | null;
                /** @description Id of a unit: it and the units that are part of it. */
                org_unit?: string | null;
                /** @description Beginnings of words of name, number, e-mail or position, in any case, with or without accents. */
                q?: string | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "name" | "-name" | "number" | "-number" | "joined_on" | "-joined_on";
                /** @description People who have left are given to talent partners and administrators only. */
                state?: "active" | "left" | "any";
                /** @description Exactly this IANA name. */
                time_zone?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you change */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeManager: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagerChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you change */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listManagers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingLineList"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPositions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Id of a unit: it and the units that are part of it. */
                org_unit?: string | null;
                /** @description Beginnings of words of title or code. */
                q?: string | null;
                /** @description Id of the role. */
                role?: string | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "title" | "-title" | "code" | "-code";
                /** @description Open ones unless said. */
                state?: "open" | "closed" | "any";
                /** @description Whether nobody holds it today. */
                vacant?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionPage"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                position_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                position_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you change */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putIncumbent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                position_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncumbentChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state does not allow it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you change */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Role_"];
                };
            };
            /** @description Some of what was sent cannot be accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultList"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSignIns: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInPage"];
                };
            };
        };
    };
    endOtherSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
        };
    };
    cancelWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went wrong. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
        };
    };
}
