// Made by `npm run api-types` from openapi.json; never edited by hand.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListAccounts
         * @description List accounts by name.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Invite
         * @description Make an account and mail its owner an invitation.
         */
        post: operations["inviteAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetAccount
         * @description Give one account.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update
         * @description Close an account or open it again; the one who did can take it back for ten minutes.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/api/accounts/{account_id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListGrants
         * @description List the roles an account holds and held.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Give
         * @description Give an account a role; the giver can take it back for ten minutes.
         */
        post: operations["giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account_id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * InviteAgain
         * @description Mail a new invitation; earlier links end.
         */
        post: operations["inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * CountUninvited
         * @description Count who could be invited in one go.
         */
        get: operations["countUninvited"];
        put?: never;
        /**
         * InviteMany
         * @description Invite several accounts, or everybody without a password, at most 200 at a time.
         */
        post: operations["inviteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListActivity
         * @description List what the viewer did, the newest first, with what can still be undone.
         */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity/{undo_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description Take one of the viewer's own acts back.
         */
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look
         * @description Show the offer that a link in a mail is about; nothing is answered by it.
         */
        post: operations["lookAtOfferLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-link/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * AnswerByLink
         * @description Accept or decline the offer that a link in a mail is about, without signing in.
         */
        post: operations["answerByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asked-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOf
         * @description List what the viewer is asked to say about others, the latest hundred.
         */
        get: operations["listAskedOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asked-statements/{asked_statement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one that the viewer is asked for, or about somebody whose competencies they see.
         */
        get: operations["getAskedStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asked-statements/{asked_statement_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer
         * @description Say which levels one sees; it can be said otherwise until it ends. The person sees it, and who said it.
         */
        post: operations["answerAskedStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asked-statements/{asked_statement_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline
         * @description Say nothing to it. It can't be taken back; they can ask again.
         */
        post: operations["declineAskedStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asked-statements/{asked_statement_id}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * TakeBack
         * @description Take back what was asked and is not answered yet.
         */
        post: operations["takeBackAskedStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{assessment_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description Withdraw a statement; it stays in the history, with who withdrew it and why.
         */
        post: operations["withdrawAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description Search the log, the newest first.
         */
        get: operations["searchAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions
         * @description List the actions that the log holds, to filter by.
         */
        get: operations["listAuditActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{award_id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke
         * @description Take an award away for cause. It can't be undone.
         */
        post: operations["revokeAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waiting
         * @description List the candidacies that wait for a decision, the longest waiting first.
         */
        get: operations["listCandidacies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies/{candidacy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give a candidacy with its evidence and what that meets today.
         */
        get: operations["getCandidacy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies/{candidacy_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description Award, send back or decline what was handed in. An award can't be taken back, only revoked for cause.
         */
        post: operations["decideCandidacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies/{candidacy_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * AddEvidence
         * @description Show something for a criterion; whoever is asked to confirm it is told.
         */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies/{candidacy_id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen
         * @description Take back what was handed in, to go on collecting.
         */
        post: operations["reopenCandidacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies/{candidacy_id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit
         * @description Hand a candidacy in, for somebody to decide; it can be opened again until they have.
         */
        post: operations["submitCandidacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies/{candidacy_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description Give a candidacy up; another can be begun.
         */
        post: operations["withdrawCandidacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListCertifications
         * @description List every certification by name, and how the viewer stands to each.
         */
        get: operations["listCertifications"];
        put?: never;
        /**
         * Create
         * @description Define a certification, which people can begin at once.
         */
        post: operations["createCertification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certifications/{certification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one certification with all that it asks for.
         */
        get: operations["getCertification"];
        /**
         * Change
         * @description Change what a certification is and asks for; awards stay what they are. It can be taken back for a while.
         */
        put: operations["updateCertification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certifications/{certification_id}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OfCertification
         * @description List the awards of a certification, the latest first, five hundred at most.
         */
        get: operations["listHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certifications/{certification_id}/candidacies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin
         * @description Begin to collect evidence for a certification, or for its renewal.
         */
        post: operations["beginCandidacy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListCompetencies
         * @description List competencies by name; the first page says how many there are.
         */
        get: operations["listCompetencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies/{competency_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetCompetency
         * @description Read a competency with what its levels are called and look like; of a retired one too.
         */
        get: operations["getCompetency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies/{competency_id}/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListMentors
         * @description List mentors who teach a competency at least at a level, in programmes that the viewer could ask in.
         */
        get: operations["listCompetencyMentors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competency-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demand
         * @description Give by competency how many seats ask for which level, and how many people hold it.
         */
        get: operations["getCompetencyDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/completion-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * BringIn
         * @description Bring a checked file in, all of it or nothing; it can be taken back for a day.
         */
        post: operations["importCompletions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/completion-files/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check
         * @description Say what bringing a file in would do, and what has to be mended in it; nothing is kept.
         */
        post: operations["checkCompletionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/completion-files/example.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Example
         * @description Give a file to begin with as CSV: the columns that are read, and two made-up rows.
         */
        get: operations["downloadExampleCompletions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter
         * @description Enter completions as another system knows them, all or none; what is on record already stays as it is.
         */
        post: operations["enterCompletions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/completions/{completion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove
         * @description Take a completion out that was entered by mistake. It can be taken back for a while.
         */
        delete: operations["removeCompletion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read
         * @description Give the latest mails that would have been sent, whoever they are for: none of these people is real.
         */
        get: operations["readOutbox"];
        put?: never;
        post?: never;
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
        /**
         * ListPersonas
         * @description List the people of the sample organisation as whom a visitor can sign in.
         */
        get: operations["listPersonas"];
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
        /**
         * SignIn
         * @description Sign in as one of them; the answer sets the cookie.
         */
        post: operations["signInAsPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolments/{enrolment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one enrolment; what is confidential only to whom it is about.
         */
        get: operations["getEnrolment"];
        put?: never;
        post?: never;
        /**
         * Drop
         * @description Delete one's own application that was not sent.
         */
        delete: operations["dropApplication"];
        options?: never;
        head?: never;
        /**
         * Update
         * @description Save part of one's own application.
         */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/api/enrolments/{enrolment_id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply
         * @description Send one's own application; it can be taken back for ten minutes.
         */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolments/{enrolment_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description Take somebody in, let them wait or turn them down; it can be taken back for ten minutes.
         */
        post: operations["decideOnEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolments/{enrolment_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description Withdraw one's own application; it can be taken back for ten minutes.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove
         * @description Take evidence out again.
         */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * BringIn
         * @description Make the next draft of a framework from files, exactly as their reading said.
         */
        post: operations["bringInFramework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-files/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read
         * @description Say what bringing files in would do, what is wrong with them, and what the check finds; nothing is kept.
         */
        post: operations["readFrameworkFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one version.
         */
        get: operations["getFrameworkVersion"];
        put?: never;
        post?: never;
        /**
         * Remove
         * @description Delete a draft for good.
         */
        delete: operations["deleteFrameworkVersion"];
        options?: never;
        head?: never;
        /**
         * Edit
         * @description Put pieces into a draft and take pieces out; it can be taken back for a quarter of an hour.
         */
        patch: operations["editFrameworkVersion"];
        trace?: never;
    };
    "/api/framework-versions/{version_id}/case.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * AsCase
         * @description Download the competencies of a version, their tree, order and levels, as a CASE 1.0 package.
         */
        get: operations["downloadFrameworkCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check
         * @description Check a draft as it was read: only what was checked can be published.
         */
        post: operations["checkFrameworkVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/competencies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Competency
         * @description Give a competency of a version with its descriptors.
         */
        get: operations["getFrameworkCompetency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy
         * @description Begin the framework's next draft with everything that this version holds.
         */
        post: operations["copyFrameworkVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Findings
         * @description Say what the check finds in a version as it is now.
         */
        get: operations["listFrameworkFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/framework.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * AsJson
         * @description Download a version as one document, which is read back as it was.
         */
        get: operations["downloadFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/framework.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * AsTables
         * @description Download a version as CSV tables, with the mapping that reads them back.
         */
        get: operations["downloadFrameworkTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mapping
         * @description Say where the people went whose roles vanished when this version was published.
         */
        get: operations["getFrameworkMapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Moves
         * @description List the moves of a version, a hundred at most.
         */
        get: operations["listFrameworkMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outline
         * @description Give a version in short: everything in it by name.
         */
        get: operations["getFrameworkOutline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish
         * @description Publish a checked draft. It can't be taken back: what is wrong in it the next version mends.
         */
        post: operations["publishFrameworkVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/publication-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview
         * @description Say what publishing would do, and which roles would vanish that people have.
         */
        get: operations["previewFrameworkPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/framework-versions/{version_id}/roles/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Role
         * @description Give a role of a version with what it asks for, and the moves from it and to it.
         */
        get: operations["getFrameworkRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListFrameworks
         * @description List every version of every framework; drafts only to those who keep them.
         */
        get: operations["listFrameworks"];
        put?: never;
        /**
         * Create
         * @description Make a framework with an empty draft.
         */
        post: operations["createFramework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{grant_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End
         * @description End a grant now; the last administrator's cannot be ended.
         */
        post: operations["endGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListScopes
         * @description List the programmes that a coordinator's role can be limited to.
         */
        get: operations["listScopes"];
        put?: never;
        post?: never;
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
        /**
         * See
         * @description Give what waits for the viewer, and how their things stand, by the roles that they hold.
         */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListImports
         * @description List imports, the latest first.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Upload
         * @description Bring a file in, CSV or XLSX, its bytes as the body; its columns are guessed and it is checked at once.
         *
         *     Nothing is changed by that. Follow `work_id`, then look at the import again.
         */
        post: operations["uploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one import, with what its last check found.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /**
         * Remove
         * @description Remove a file that was not committed, and everything that was found out about it.
         */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        /**
         * Update
         * @description Answer what the check asked, and say what to assume; the file is checked again.
         */
        patch: operations["updateImport"];
        trace?: never;
    };
    "/api/imports/{import_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check
         * @description Check the file again: after rows were mended, or because the organisation has changed.
         */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit
         * @description Carry the import out: exactly what the check said, all of it or nothing.
         */
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/faults.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * DownloadFaults
         * @description Download everything that has to be mended, by row and column, as CSV.
         */
        get: operations["downloadImportFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * MapColumns
         * @description Say what the columns are for; it is remembered for the source, and the file is checked again.
         */
        put: operations["mapImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListRows
         * @description List what the import would do or did, and what is wrong, by row.
         */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/rows/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * MendRow
         * @description Write over cells of a row, or leave it out; mend as many as you like, then check again.
         */
        patch: operations["mendImportRow"];
        trace?: never;
    };
    "/api/imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description Take a committed import back, within 24 hours, unless what it did was changed since.
         */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListFields
         * @description List what columns can say of people.
         */
        get: operations["listImportFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListSources
         * @description List where files came from so far, the latest used first.
         */
        get: operations["listImportSources"];
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
        /**
         * ListMessages
         * @description List the viewer's messages, the newest first.
         */
        get: operations["listMessages"];
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
        /**
         * MarkRead
         * @description Mark some or all of the viewer's messages as read.
         */
        post: operations["markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListPaths
         * @description List the paths by title, and how far the viewer is on each.
         */
        get: operations["listLearningPaths"];
        put?: never;
        /**
         * Create
         * @description Lay out a path, which people find at once.
         */
        post: operations["createLearningPath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-paths/{path_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give a path with its stages, and how far the viewer is, or somebody whose learning they may see.
         */
        get: operations["getLearningPath"];
        /**
         * Change
         * @description Change a path, or whether it is offered. It can be taken back for a while.
         */
        put: operations["updateLearningPath"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-paths/{path_id}/experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * SayExperience
         * @description Say that one has gone through an experience of a path, or has not after all. It proves no level.
         */
        put: operations["sayExperience"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListResources
         * @description List what there is to learn from; the first page says how much there is under the filters.
         */
        get: operations["listLearningResources"];
        put?: never;
        /**
         * Create
         * @description Enter a resource, which people find at once.
         */
        post: operations["createLearningResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-resources/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one resource, also when it is retired.
         */
        get: operations["getLearningResource"];
        /**
         * Change
         * @description Change what a resource is, or whether it is offered. It can be taken back for a while.
         */
        put: operations["updateLearningResource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-resources/{resource_id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rate
         * @description Say how good a resource was that the viewer has completed; null takes it back.
         */
        put: operations["rateLearningResource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning-resources/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Providers
         * @description List who offers something.
         */
        get: operations["listLearningProviders"];
        put?: never;
        post?: never;
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
        /**
         * Look
         * @description Say whose password a mailed link sets.
         */
        post: operations["lookAtLink"];
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
        /**
         * Use
         * @description Set a password with a mailed link and sign in.
         */
        post: operations["useLink"];
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
        /**
         * Me
         * @description Say who is signed in and what they may open.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetSettings
         * @description Give when the viewer wants mail; only for people who work here.
         */
        get: operations["getNoticeSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update
         * @description Choose when to get mail; fields that are left out stay.
         */
        patch: operations["updateNoticeSettings"];
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
        /**
         * Change
         * @description Change one's own password; every other browser is signed out.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moves/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListMentors
         * @description List mentors whom the viewer could ask, who made a move between roles and let others see that.
         */
        get: operations["listMoveMentors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOwn
         * @description List the viewer's own offers, those that can be answered first.
         */
        get: operations["listOwnOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{offer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one of the viewer's offers: who, why, which hours you share, and until when.
         */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/{offer_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer
         * @description Accept or decline an offer; it can be taken back until it has reached the others.
         */
        post: operations["answerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See
         * @description Give the way down to somebody, and who reports to them.
         */
        get: operations["getOrgChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-chart/{person_id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListReports
         * @description List who reports to somebody directly, by name.
         */
        get: operations["listReports"];
        put?: never;
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
        /**
         * RequestReset
         * @description Mail a link to set a new password, if the e-mail belongs to an account; the answer is always the same.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pathways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOwn
         * @description List the viewer's own pathways.
         */
        get: operations["listPathways"];
        put?: never;
        /**
         * Begin
         * @description Set an aim; ways to it are drafted, to be changed and chosen from.
         */
        post: operations["beginPathway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pathways/{pathway_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one of the viewer's own pathways with its ways.
         */
        get: operations["getPathway"];
        /**
         * Change
         * @description Change ways, choose one, tick off what is said in words, or end it; what was completed stays completed.
         */
        put: operations["updatePathway"];
        post?: never;
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
    "/api/people/{person_id}/asked-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListAbout
         * @description List what others are asked to say about somebody, the latest hundred.
         */
        get: operations["listAskedAbout"];
        put?: never;
        /**
         * Ask
         * @description Ask a colleague or mentor of somebody what they think of up to five competencies; they have 21 days.
         */
        post: operations["askForStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OfPerson
         * @description List what somebody was awarded, the latest first.
         */
        get: operations["listAwardsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetAll
         * @description Give what somebody holds on a day: the level used of each competency, and all that was said side by side.
         */
        get: operations["getCompetenciesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/competencies/{competency_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History
         * @description Give all that was ever said of one competency of somebody, and what its levels look like.
         */
        get: operations["getCompetencyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/competencies/{competency_id}/motivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Motivation
         * @description Say how much one wants to grow in a competency oneself; gaps are ranked by it.
         */
        put: operations["sayMotivation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/competencies/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State
         * @description Say which level somebody has; nothing is overwritten, and they are told who said so.
         */
        post: operations["stateLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOf
         * @description List what somebody has completed, the latest first. It proves no level.
         */
        get: operations["listCompletionsOf"];
        put?: never;
        /**
         * Add
         * @description Note that somebody has gone through a resource; they are told when it was not they who said so.
         */
        post: operations["addCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/people/{person_id}/gaps/{role_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gaps
         * @description Give what a role asks for beside what somebody holds; gaps are ranked, each factor is told and can be set.
         */
        get: operations["getGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/lattice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lattice
         * @description Give the map of roles and moves, and how far each role is from what the person holds.
         */
        get: operations["getLattice"];
        put?: never;
        post?: never;
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
    "/api/people/{person_id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reach
         * @description Give where moves lead from somebody's role, what fits, what nearly does, and what would open the most.
         */
        get: operations["getReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recommended
         * @description Give what somebody could learn from to fill a role or to reach a level, each with what its place rests on.
         */
        get: operations["getRecommendations"];
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
    "/api/people/{person_id}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Routes
         * @description Find the routes to a role that no other beats in effort, months and hardest step at once.
         */
        get: operations["findRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/team-competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Team
         * @description Give who reports to somebody, and what each holds of what the team's roles ask for.
         */
        get: operations["getTeamCompetencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/team-competencies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * TeamFile
         * @description Give the same as a spreadsheet.
         */
        get: operations["exportTeamCompetencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export
         * @description Give people as a spreadsheet that an import understands; the log notes who took it.
         */
        get: operations["exportPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListTeam
         * @description List people with the plan that each shared last: those below a manager, everybody for talent partners.
         *
         *     By `need`, what waits for a review comes first, then what needs attention, then the others.
         */
        get: operations["listTeamPlans"];
        put?: never;
        /**
         * Begin
         * @description Begin a plan of one's own, empty or from the last one; nobody else sees it before it is sent.
         */
        post: operations["beginPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one plan, to its person, their managers up the line and talent partners.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        /**
         * Drop
         * @description Delete a draft that nobody else has seen, for good.
         */
        delete: operations["dropPlan"];
        options?: never;
        head?: never;
        /**
         * Update
         * @description Save parts of a plan; what was removed can be put back for ten minutes.
         */
        patch: operations["updatePlan"];
        trace?: never;
    };
    "/api/plans/{plan_id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree
         * @description Agree to a plan as it is, which cannot be taken back; once both have, it is active.
         */
        post: operations["agreeToPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * CheckIn
         * @description Note how an active plan stands; it can be taken back for ten minutes.
         */
        post: operations["checkInOnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment
         * @description Say something about a plan; it can be taken back for ten minutes.
         */
        post: operations["commentOnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}/drafted-goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft
         * @description Add goals for what is missing most for the role that one's own plan aims at, or for one on the way to it.
         */
        post: operations["draftGoals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notes
         * @description Give what the viewer noted of their own plan for themselves.
         */
        get: operations["getPlanNotes"];
        /**
         * Note
         * @description Keep what the viewer notes for themselves; nobody else ever sees it.
         */
        put: operations["putPlanNotes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Snapshot
         * @description Give a plan as it was when it was completed.
         */
        get: operations["getPlanSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan_id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move
         * @description Bring a plan into a following state; all but completing it can be taken back for ten minutes.
         */
        put: operations["movePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOwn
         * @description List the viewer's own plans, the latest first.
         */
        get: operations["listOwnPlans"];
        put?: never;
        post?: never;
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
    "/api/positions/{position_id}/incumbents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListIncumbents
         * @description List who holds a position, held it and is to hold it.
         */
        get: operations["listIncumbents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListProgrammes
         * @description List programmes; drafts only to their coordinators and talent partners.
         */
        get: operations["listProgrammes"];
        put?: never;
        /**
         * Create
         * @description Make a draft, new or from an earlier programme; whoever makes it becomes its coordinator.
         */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one programme.
         */
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        /**
         * Remove
         * @description Delete a draft for good.
         */
        delete: operations["deleteProgramme"];
        options?: never;
        head?: never;
        /**
         * Update
         * @description Change a programme, its eligibility and its policy; it can be taken back for ten minutes.
         */
        patch: operations["updateProgramme"];
        trace?: never;
    };
    "/api/programmes/{programme_id}/application-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * BringIn
         * @description Bring a checked file in, all of it or nothing; it can be taken back for a day.
         */
        post: operations["importApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/application-files/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check
         * @description Say what bringing a file in would do, and what has to be mended in it; nothing is kept.
         */
        post: operations["checkApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/application-files/example.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Example
         * @description Give a file to begin with as CSV: the columns that are read, and two made-up people.
         */
        get: operations["downloadExampleApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListCandidates
         * @description List those of one side, for whoever takes part or is applying to wish for.
         */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListEnrolments
         * @description List who applied to a programme; drafts are nobody else's business.
         */
        get: operations["listEnrolments"];
        put?: never;
        /**
         * Begin
         * @description Begin an application, filled in as far as the last one goes.
         */
        post: operations["beginEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OfProgramme
         * @description List the offers of a programme, of its rounds and of requests.
         */
        get: operations["listProgrammeOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/policy-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview
         * @description Match those who take part now by a policy, and say what comes of it; nothing is kept.
         */
        post: operations["previewPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/policy-preview/rule-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price
         * @description Say what each rule of a policy costs: who else would have a mentor without it.
         */
        post: operations["priceRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListRequests
         * @description List who asked whom in a programme, the latest first.
         */
        get: operations["listRequests"];
        put?: never;
        /**
         * Ask
         * @description Ask up to three mentors, one after the other; it can be withdrawn until one accepts.
         */
        post: operations["askForMentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/requests/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOwn
         * @description List the viewer's own requests in a programme, the latest first.
         */
        get: operations["listOwnRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListRounds
         * @description List the rounds of a programme, the latest first.
         */
        get: operations["listRounds"];
        put?: never;
        /**
         * Begin
         * @description Take a snapshot of everybody who takes part, and run the round by the programme's policy.
         */
        post: operations["beginRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move
         * @description Bring a programme into a following state; it can be taken back for ten minutes.
         */
        put: operations["moveProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme_id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest
         * @description Rank the mentors of a programme for the viewer, who takes part as a mentee, by what counts in it.
         */
        get: operations["suggestMentors"];
        put?: never;
        /**
         * Preview
         * @description Rank them as they would be with changes to the viewer's application; nothing of those is kept.
         */
        post: operations["previewSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * CountAdmitted
         * @description Count whom an eligibility would admit, rule by rule, before it is saved.
         */
        post: operations["countAdmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{publication_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one publication, with how far its offers have come.
         */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{publication_id}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * TakeBack
         * @description Take a publication back before it has left; nobody has seen anything of it.
         */
        post: operations["takeBackPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOwn
         * @description List the viewer's own relationships, those that go on first.
         */
        get: operations["listOwnRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relationships/{relationship_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one of the viewer's relationships.
         */
        get: operations["getRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relationships/{relationship_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End
         * @description End a relationship, with a reason that only coordinators read; it can't be taken back.
         */
        post: operations["endRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repairs/{repair_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one repair, with what each choice gains and moves.
         */
        get: operations["getRepair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repairs/{repair_id}/choices/{place}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListPeople
         * @description Say what a choice changes for whom, and why.
         */
        get: operations["listRepairedPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repairs/{repair_id}/choices/{place}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview
         * @description Say what confirming a choice would do now, and what each side would read; nothing is done.
         */
        get: operations["previewRepair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repairs/{repair_id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm
         * @description Publish a choice: its offers leave after ten minutes, or when said; until then it can be taken back.
         */
        post: operations["confirmRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repairs/{repair_id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop
         * @description Let a proposed repair go; nothing else changes.
         */
        post: operations["dropRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one request; why a mentor declined is told to coordinators only.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{request_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description Take one's own open request back; who is asked is told.
         */
        post: operations["withdrawRequest"];
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
    "/api/rounds/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one round, with what came of its last run.
         */
        get: operations["getRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adjust
         * @description Change the round's own terms (a seat more, a rule off, wider hours), for it alone; it is run anew.
         */
        put: operations["adjustRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListChanges
         * @description Say what has changed since the plan that a round has published last.
         */
        get: operations["listRoundChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description Close a published round of which nothing waits any more; it can be taken back for a quarter of an hour.
         */
        post: operations["closeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare
         * @description Match the round for every objective that it has no result of as it stands; follow it as background work.
         */
        post: operations["compareObjectives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/decision-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price
         * @description Say exactly what decisions on pairs, such as a swap, would do to the whole plan; nothing is changed.
         */
        post: operations["priceDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/decision-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decide
         * @description Decide on several pairs in one decision, all or none; the round is run anew.
         */
        put: operations["decideOnPairs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decide
         * @description Lock a pair, bar it, or leave it to the solver again; the round is run anew.
         */
        put: operations["decideOnPair"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fairness
         * @description Say how groups of mentees fare, with intervals, none under five, and who has been left out how often.
         */
        get: operations["getRoundFairness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/group-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decide
         * @description Lock a group, bar two people, or leave them to the solver again; the round is run anew.
         */
        put: operations["decideOnGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListGroups
         * @description List the groups of a round's result: pairs of peers, or rings.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/groups/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain
         * @description Say why people are together or not, and what the other choice would cost, and whom it would move.
         */
        get: operations["explainGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/groups/other-partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOtherPartners
         * @description Say whom else one of a pair of peers could have, and what that costs the whole plan, the cheapest first.
         */
        get: operations["listOtherPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * LeftOut
         * @description List who has no mentor in the result that the round shows, by the reason that they share.
         */
        get: operations["listLeftOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/left-out/{mentee_id}/ways-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * WaysIn
         * @description Say what would give somebody a mentor who has none, and what each way does to the whole plan.
         */
        get: operations["listWaysIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OfRound
         * @description List the offers of a round with what everybody answered, and why not.
         */
        get: operations["listRoundOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListPairs
         * @description List the pairs of a round's result.
         */
        get: operations["listPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/pairs/{mentee_id}/{mentor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain
         * @description Say why two people are a pair or not, and what the other choice would cost, and whom it would move.
         */
        get: operations["explainPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/pairs/{mentee_id}/{mentor_id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alternatives
         * @description Say whom two people could have instead of each other, and what the whole plan would lose by each.
         */
        get: operations["listAlternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/pairs/{mentee_id}/{mentor_id}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Swaps
         * @description Say which pairs a pair could swap mentors with, and what each swap does to the whole plan.
         */
        get: operations["listSwaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People
         * @description Find who takes part in a round on one side, by part of a name.
         */
        get: operations["findRoundPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/publication-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview
         * @description Say what publishing would do now, and what each side would read; nothing is done.
         */
        get: operations["previewPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListAll
         * @description List the publications of a round, the latest first.
         */
        get: operations["listPublications"];
        put?: never;
        /**
         * Publish
         * @description Publish the round's result: offers leave after ten minutes, or when said; until then it can be taken back.
         */
        post: operations["publishRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repair
         * @description Work out how a published round could be repaired; follow it as background work, which can be stopped.
         */
        post: operations["repairRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Use
         * @description Let the round show another of its results, made under what is decided now.
         */
        put: operations["useResult"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListResults
         * @description List the results of a round: what stands on what is decided now, then earlier ones.
         */
        get: operations["listResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/results/{result_id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes
         * @description Say who gains, loses and moves between two results of a round.
         */
        get: operations["listResultChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run
         * @description Run a round again on the same snapshot; follow it as background work, which can be stopped.
         */
        post: operations["runRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{round_id}/run-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download
         * @description Give the result with its proof, in the file that `trellis verify` and `trellis explain` read.
         */
        get: operations["downloadRun"];
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
        /**
         * Search
         * @description Find people, positions and units; 20 at most.
         */
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
        /**
         * SignIn
         * @description Sign in with e-mail and password; the answer sets the cookie.
         */
        post: operations["signIn"];
        /**
         * SignOut
         * @description Sign this browser out.
         */
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
        /**
         * ListSignIns
         * @description List the viewer's own sign-ins, the latest used first.
         */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        /**
         * EndOtherSignIns
         * @description End all of the viewer's sign-ins but this one.
         */
        delete: operations["endOtherSignIns"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ins/{sign_in_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * EndSignIn
         * @description End one of the viewer's own sign-ins.
         */
        delete: operations["endSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/bench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give how many critical seats can be filled at the same time, why not more, and whom that hangs on.
         *
         *     Each figure holds however the seats are filled. It is worked out on what the viewer may see.
         */
        get: operations["getBench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/calibration-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListAll
         * @description List the cycles in which the viewer takes part: talent partners, managers of those placed, named people.
         */
        get: operations["listCalibrationCycles"];
        put?: never;
        /**
         * OpenOne
         * @description Open a cycle of a unit, or of people by name. Nobody is told of it.
         */
        post: operations["openCalibrationCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/calibration-cycles/{cycle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one cycle: its grid, who takes part by name, and what was done to it.
         */
        get: operations["getCalibrationCycle"];
        /**
         * Change
         * @description Change the words of an open cycle, its guideline and who takes part by name; the grid keeps its size.
         */
        put: operations["updateCalibrationCycle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/calibration-cycles/{cycle_id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description Close a cycle: nobody is placed in it any more until it is opened again.
         */
        post: operations["closeCalibrationCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/calibration-cycles/{cycle_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow
         * @description Follow a cycle as server-sent events: `placed` for each person placed, `changed` for the cycle itself.
         *
         *     Each event's data is a `CalibrationNews`. A stream lasts five minutes at most; a browser's `EventSource` comes
         *     back by itself.
         */
        get: operations["followCalibrationCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/calibration-cycles/{cycle_id}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grid
         * @description Give a cycle as it stands: who is where, the boxes beside their guideline, and how those who rate differ.
         *
         *     All of it is worked out from whom the viewer sees; the viewer is never among them.
         */
        get: operations["getCalibrationGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/calibration-cycles/{cycle_id}/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Person
         * @description Give one person of a cycle: every placing, and what it may rest on as far as the viewer may see that.
         */
        get: operations["getPersonPlaced"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/calibration-cycles/{cycle_id}/people/{person_id}/placings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * PlaceOne
         * @description Place somebody; the same place again with a reason says why. Nothing is overwritten, and the last counts.
         *
         *     It is not taken back but by placing them again.
         */
        post: operations["placePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/calibration-cycles/{cycle_id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen
         * @description Open a closed cycle again.
         */
        post: operations["reopenCalibrationCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/covering-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetAll
         * @description Rank gaps by how many seats more could be filled at the same time if each were closed.
         */
        get: operations["getCoveringGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/critical-positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListAll
         * @description List the critical positions whose plans the viewer may see; for most there are none.
         */
        get: operations["listCriticalPositions"];
        put?: never;
        /**
         * Mark
         * @description Say that a position is critical; whoever does administers its plan.
         */
        post: operations["markCriticalPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/critical-positions/{critical_position_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one plan; that the viewer looked is noted, for all who can see it.
         */
        get: operations["getCriticalPosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update
         * @description Change what a plan says, or whom it is open to.
         */
        patch: operations["updateCriticalPosition"];
        trace?: never;
    };
    "/api/succession/critical-positions/{critical_position_id}/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audience
         * @description Give who can see a plan, by name and why, and who has looked lately.
         */
        get: operations["getPlanAudience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/critical-positions/{critical_position_id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find
         * @description Find whom to nominate: the best fitting first, or by name; how they fit, and what they want themselves.
         */
        get: operations["findCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/critical-positions/{critical_position_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End
         * @description Say that a position is not critical any more; its plan is kept, and nobody sees it from then on.
         */
        post: operations["endCriticalPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/critical-positions/{critical_position_id}/members/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * PutMember
         * @description Give somebody a part in a plan by name, or another part.
         */
        put: operations["putPlanMember"];
        post?: never;
        /**
         * RemoveMember
         * @description Take somebody's part in a plan from them; what they may see by their role stays.
         */
        delete: operations["removePlanMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/critical-positions/{critical_position_id}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListAll
         * @description List the candidates of a plan: open ones by their places, interim successors, then what is over.
         */
        get: operations["listNominations"];
        put?: never;
        /**
         * Add
         * @description Propose somebody, and send it to be decided on unless said otherwise; they are told nothing of it.
         */
        post: operations["nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/critical-positions/suggested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest
         * @description Give seats that could be critical, with the facts that say so; a person decides.
         */
        get: operations["suggestCriticalPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/critical-positions/to-mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FindToMark
         * @description Find a position to mark; whether it is marked is told to those alone who see its plan.
         */
        get: operations["findPositionsToMark"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOwn
         * @description Give what was told to the viewer of seats that they could follow in; for most people nothing.
         */
        get: operations["listTold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/mine/{position_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer
         * @description Say what one thinks of being a candidate, or say otherwise than before.
         */
        put: operations["answerTelling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/nominations/{nomination_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give one nomination with all that became of it, who did it, when and why.
         */
        get: operations["getNomination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update
         * @description Say whether they would only step in for a while, or what is known of somebody from outside.
         */
        patch: operations["updateNomination"];
        trace?: never;
    };
    "/api/succession/nominations/{nomination_id}/development": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give a candidate's gaps with the goals for them, and the way from the seat to its being covered.
         */
        get: operations["getDevelopment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/nominations/{nomination_id}/development/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add
         * @description Add goals for gaps to the candidate's plan, by the rules of plans; they tell nothing of the nomination.
         */
        post: operations["addDevelopmentGoals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/nominations/{nomination_id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rank
         * @description Give a candidate another place among those that the viewer sees; give the list as it is then.
         */
        put: operations["rankNomination"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/nominations/{nomination_id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give a candidate's readiness: assessed, calibrated and computed apart, what counts, and how it came to be.
         */
        get: operations["getReadiness"];
        put?: never;
        /**
         * Say
         * @description Say when a candidate could take the seat; it is added to what was said, and counts until it runs out.
         */
        post: operations["sayReadiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/nominations/{nomination_id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move
         * @description Submit, approve, reject, remove or place a candidate; whoever proposed somebody does not decide on them.
         */
        put: operations["moveNomination"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/nominations/{nomination_id}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell
         * @description Tell an approved candidate of the seat and what one wants to say; it can be withdrawn.
         */
        put: operations["tellCandidate"];
        post?: never;
        /**
         * Withdraw
         * @description Withdraw what a candidate was told: from then on, there is nothing of it for them.
         */
        delete: operations["withdrawTelling"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/nominations/{nomination_id}/telling/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview
         * @description Give exactly what the candidate would see; nobody is told.
         */
        post: operations["previewTelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListAll
         * @description List the pools, and how many in each the viewer sees.
         */
        get: operations["listPools"];
        put?: never;
        /**
         * Add
         * @description Make a pool.
         */
        post: operations["createPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/pools/{pool_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give a pool with those in it whom the viewer sees, the nearest to ready first, and what each still lacks.
         */
        get: operations["getPool"];
        /**
         * Change
         * @description Change a pool, close it or open it again.
         */
        put: operations["updatePool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/pools/{pool_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * AddMember
         * @description Take somebody in, who is told nothing of it.
         */
        post: operations["addPoolMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/pools/{pool_id}/members/{membership_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End
         * @description Let somebody go; that they were in it stays on record.
         */
        post: operations["endPoolMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/readiness-scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give the scale of readiness: its tiers, what each allows to be missing, and for how long words count.
         */
        get: operations["getReadinessScale"];
        /**
         * Change
         * @description Set the scale; what was said in a tier that it has no more counts as unconfirmed.
         */
        put: operations["setReadinessScale"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See
         * @description Give coverage, depth, breadth, age and success, today and month by month, and the positions behind them.
         */
        get: operations["getSuccessionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/report/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export
         * @description Give the same as a spreadsheet that says for whom it was made, and when.
         */
        get: operations["exportSuccessionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListOwn
         * @description List the scenarios that the viewer keeps, and what a new one reckons with.
         */
        get: operations["listScenarios"];
        put?: never;
        /**
         * Keep
         * @description Keep a scenario; nobody else sees it, whatever their role.
         */
        post: operations["keepScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/scenarios/{scenario_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetOne
         * @description Give a scenario of the viewer's own with what would follow from it today.
         */
        get: operations["getScenario"];
        /**
         * Change
         * @description Keep a scenario as it is asked now.
         */
        put: operations["changeScenario"];
        post?: never;
        /**
         * Delete
         * @description Delete a scenario for good.
         */
        delete: operations["deleteScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/scenarios/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attempt
         * @description Work out who would move where if people left; nothing is kept, and nobody is told.
         */
        post: operations["tryScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/succession/scenarios/starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Starts
         * @description List holders of critical positions that the viewer sees, whose leaving is worth a thought.
         */
        get: operations["listScenarioStarts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Validations
         * @description List what the viewer is asked to confirm.
         */
        get: operations["listValidations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/validations/{evidence_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer
         * @description Say whether it was as a candidate says; it can be said otherwise until somebody has decided.
         */
        post: operations["answerValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifications/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify
         * @description Say whether a certificate can be relied on, to anybody who has its link.
         */
        get: operations["verifyAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ListWork
         * @description List the work that the viewer asked for, the latest first; administrators see everybody's.
         */
        get: operations["listWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/{work_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * GetWork
         * @description Give one piece of work as it is now.
         */
        get: operations["getWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/{work_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Stop a piece of work: it ends within two seconds, and has no effect.
         */
        post: operations["cancelWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/{work_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FollowWork
         * @description Follow a piece of work as server-sent events.
         *
         *     Each event's data is the work as `getWork` gives it: an event `progress` at once and at every change, and `done`
         *     when it has ended. A stream lasts five minutes at most; a browser's `EventSource` comes back by itself.
         */
        get: operations["followWork"];
        put?: never;
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
         * @description A role that an account holds. Everybody signed in is an employee; managers follow from the reporting tree.
         * @enum {string}
         */
        AccessRole: "employee" | "manager" | "coordinator" | "talent_partner" | "executive" | "administrator";
        /** @description Somebody who can sign in, or could. */
        Account: {
            /** @description What the viewer may do with it now. */
            actions: ("close" | "open" | "invite_again" | "give_role")[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description What to sign in with. */
            email: string;
            /**
             * Format: uuid
             * @description Id of the account.
             */
            id: string;
            /** @description When it was last used; null: never. */
            last_seen_at: string | null;
            /** @description Name on the account. */
            name: string;
            /** @description The person behind it; null where it is nobody employed. */
            person_id: string | null;
            /** @description Granted and in force today. */
            roles: ("coordinator" | "talent_partner" | "executive" | "administrator")[];
            /**
             * @description invited: waits for its first password.
             * @enum {string}
             */
            state: "invited" | "active" | "disabled";
            /** @description After a change: what `POST /api/activity/{undo_id}/undo` takes back. */
            undo_id: string | null;
            /** @description Counts the changes; send it as If-Match. */
            version: number;
        };
        /** @description What to change about an account. */
        AccountChange: {
            /**
             * @description disabled: cannot sign in; sign-ins end.
             * @enum {string}
             */
            state: "active" | "disabled";
        };
        /** @description The actions to filter by. */
        ActionList: {
            /** @description In alphabetical order. */
            items: string[];
        };
        /** @description One thing that the viewer did. */
        Activity: {
            /**
             * @description What was done.
             * @example role.given
             */
            action: string;
            /** @description What the viewer may do about it now. */
            actions: "undo"[];
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Its number in the audit log. */
            number: number;
            /** @description To which. */
            subject_id: string | null;
            /**
             * @description To what kind of thing.
             * @example account
             */
            subject_kind: string;
            /** @description What that was called at the time. */
            subject_name: string;
            /** @description Send it to undo; null where there is no undoing. */
            undo_id: string | null;
            /** @description Until when it can be undone. */
            undo_until: string | null;
            /**
             * @description What was taken back; null: this is no taking back.
             * @example role.given
             */
            undone_action: string | null;
            /** @description When it was undone. */
            undone_at: string | null;
        };
        /** @description Change the round's own terms, or take such a change back. */
        AdjustmentRequest: {
            /**
             * @description Seats more, else 1; 0: as it was.
             * @example 1
             */
            amount: number;
            /**
             * @description What is changed.
             * @enum {string}
             */
            kind: "seats" | "rule_off" | "wider_hours";
            /**
             * @description Id of the mentor whose seats, of the mentee whose hours.
             * @default null
             */
            person_id?: string | null;
            /**
             * @description The rule that is not to count.
             * @default null
             */
            rule?: ("not_oneself" | "reporting_line" | "same_unit" | "previous_pairs" | "shared_language" | "shared_goal" | "overlap" | "level_gap") | null;
        };
        /** @description How many people may apply. */
        Admission: {
            /** @description As mentees, or as peers. */
            mentee: components["schemas"]["SideAdmission"];
            /** @description As mentors. */
            mentor: components["schemas"]["SideAdmission"];
        };
        /** @description Somebody whom one of a pair could have instead, and the price of that. */
        AlternativePair: {
            /** @description How the whole plan differs once that pair stands. */
            effect: components["schemas"]["Effect"];
            /** @description The mentee of the other pair. */
            mentee: components["schemas"]["PersonRef"];
            /** @description The mentor of the other pair. */
            mentor: components["schemas"]["PersonRef"];
            /** @description Points of the other pair. */
            points: number | null;
            /** @description The same, and who moves, in English. */
            said: string;
        };
        /** @description What the asked person says of one competency. */
        AnsweredLevel: {
            /**
             * Format: uuid
             * @description Id of a competency that was asked about.
             */
            competency_id: string;
            /**
             * @description How sure they are.
             * @default medium
             * @enum {string}
             */
            confidence?: "low" | "medium" | "high";
            /**
             * @description What it rests on, in a sentence.
             * @default
             */
            evidence?: string;
            /** @description Null: they leave it out. */
            level: number | null;
        };
        /** @description Accept or decline an offer. */
        AnswerRequest: {
            /**
             * @description Which.
             * @enum {string}
             */
            answer: "accepted" | "declined";
            /**
             * @description Why not; a decline needs one, and only coordinators read it.
             * @default null
             */
            reason?: ("no_time" | "not_the_right_match" | "know_each_other" | "plans_changed" | "other") | null;
            /**
             * @description More about why not; for coordinators only.
             * @default null
             */
            words?: string | null;
        };
        /** @description What to change of an application; what is left out stays as it is. */
        ApplicationChange: {
            /**
             * @description With consent; null: none is kept.
             * @default null
             */
            background?: components["schemas"]["Background"] | null;
            /** @description What they want to learn, dearest first. */
            goals?: components["schemas"]["Goal"][];
            /** @description When they could meet, each week. */
            hours?: components["schemas"]["FreeTime"][];
            /**
             * @description BCP 47 tags, the preferred one first.
             * @example [
             *       "en",
             *       "yo"
             *     ]
             */
            languages?: string[];
            /** @description Ids of people not to be paired with; nobody is told. */
            not_with?: string[];
            /** @description Anything else, for coordinators and the pair. */
            note?: string;
            /** @description Mentees they would take; of a mentor. */
            seats?: number;
            /** @description Whether whoever could ask a mentor may see which moves they made. */
            shows_moves?: boolean;
            /** @description Working style, from 1 to 5 each. */
            style?: {
                [key: string]: number;
            };
            /** @description What they can teach. */
            teaches?: components["schemas"]["Teaching"][];
            /** @description Ids of people wished for, best first; equally good ones in one group. */
            wishes?: string[][];
        };
        /** @description What the asked person says. What was said before and is left out now is withdrawn. */
        AskedAnswer: {
            /** @description In any order. */
            items: components["schemas"]["AnsweredLevel"][];
        };
        /** @description A certification by the code that roles ask for it by. */
        AskedCertification: {
            /**
             * @description Its code.
             * @example FIRST-AID
             */
            code: string;
            /** @description Id of the certification; null where nobody has defined it here. */
            id: string | null;
            /**
             * @description Its name, or its code where nobody has defined it.
             * @example First aid
             */
            name: string;
        };
        /** @description A competency that somebody is asked about. */
        AskedCompetency: {
            /** @description Which. */
            competency: components["schemas"]["CompetencyRef"];
            /** @description How sure they were; null: nothing was said. */
            confidence: ("low" | "medium" | "high") | null;
            /** @description What it rests on; empty where nothing was said. */
            evidence: string;
            /** @description What was said; null: nothing, or it was withdrawn. */
            level: number | null;
            /** @description What its levels look like, the lowest first. */
            levels: components["schemas"]["LevelWords"][];
        };
        /** @description Why the asked person says nothing. */
        AskedDecline: {
            /**
             * @description What the person reads; may be empty.
             * @default
             */
            because?: string;
        };
        /** @description A statement that somebody is asked for. */
        AskedStatement: {
            /** @description What the viewer may do. */
            actions: ("answer" | "decline" | "take_back")[];
            /** @description Who is asked. */
            asked: components["schemas"]["PersonRef"];
            /**
             * Format: date-time
             * @description When it was asked.
             */
            asked_at: string;
            /** @description Who asks: the person, or somebody above them. */
            asker: components["schemas"]["PersonRef"];
            /** @description What the asked person says to it; empty: nothing. */
            declined_because: string;
            /**
             * Format: date
             * @description First day on which it can't be answered (UTC).
             */
            ends_on: string;
            /**
             * Format: uuid
             * @description Id of what is asked.
             */
            id: string;
            /** @description In the order in which they were asked. */
            items: components["schemas"]["AskedCompetency"][];
            /** @description What the asked person reads with it. */
            note: string;
            /** @description About whom. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description Ended: nobody answered in time.
             * @enum {string}
             */
            state: "open" | "answered" | "declined" | "taken_back" | "ended";
        };
        /** @description Statements that are asked for. */
        AskedStatementList: {
            /** @description What the viewer may do. */
            actions: "ask"[];
            /** @description The latest first. */
            items: components["schemas"]["AskedStatement"][];
        };
        /** @description A statement to ask somebody for. */
        AskRequest: {
            /**
             * Format: uuid
             * @description Id of the person to ask: a colleague, or the mentor.
             */
            asked_id: string;
            /** @description Ids of what it shall be about. */
            competency_ids: string[];
            /**
             * @description What they read with it; may be empty.
             * @default
             */
            note?: string;
        };
        /** @description Who can see a plan, by name, and who has looked lately. */
        Audience: {
            /** @description What the viewer may do with the plan. */
            actions: ("edit" | "end" | "manage_members" | "nominate")[];
            /** @description Administrators first, then by name. */
            items: components["schemas"]["AudienceMember"][];
            /**
             * @description Whom it is open to.
             * @enum {string}
             */
            privacy: "line" | "members";
            /** @description The latest first, of the last ninety days. */
            readings: components["schemas"]["PlanReading"][];
            /** @description How many there are in all. */
            total: number;
            /** @description Of the plan; send it back as `If-Match` when members change. */
            version: number;
        };
        /** @description Somebody who can see a plan. */
        AudienceMember: {
            /** @description Why they can see it. */
            because: ("member" | "talent_partner" | "above" | "executive")[];
            /** @description Their name. */
            name: string;
            /**
             * @description What is theirs to do in it.
             * @enum {string}
             */
            part: "administrator" | "candidate_manager" | "viewer";
            /** @description Who; null: an account that belongs to nobody employed. */
            person: components["schemas"]["PersonRef"] | null;
        };
        /** @description One thing that was done. */
        AuditRow: {
            /**
             * @description What was done.
             * @example person.changed
             */
            action: string;
            /** @description The account that did it; null: Trellis itself. */
            actor_id: string | null;
            /** @description What that was called at the time. */
            actor_name: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description What changed, by field. */
            detail: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of this entry and the hash before it, in hexadecimal. */
            hash: string;
            /** @description Counts the entries, from 1, without gaps. */
            number: number;
            /** @description Of the request or job that did it. */
            request_id: string;
            /** @description To which. */
            subject_id: string | null;
            /**
             * @description To what kind of thing.
             * @example person
             */
            subject_kind: string;
            /** @description What that was called at the time. */
            subject_name: string;
        };
        /** @description A certification that somebody was awarded. */
        Award: {
            /** @description What the viewer may do. */
            actions: "revoke"[];
            /** @description Who decided. */
            awarded_by: string;
            /**
             * Format: date
             * @description Since when.
             */
            awarded_on: string;
            /** @description What it is. */
            certification: components["schemas"]["CertificationRef"];
            /**
             * Format: uuid
             * @description Id of the award.
             */
            id: string;
            /** @description Whether it can be renewed now, and was not. */
            is_renewable: boolean;
            /** @description Whether it renewed an earlier one. */
            is_renewal: boolean;
            /**
             * @description Who stands behind it.
             * @example Tidewell Academy
             */
            issuer: string;
            /**
             * @description Stands on the certificate.
             * @example 42
             */
            number: number;
            /** @description Who has it. */
            person: components["schemas"]["PersonRef"];
            /** @description Competencies that it proves while it is valid. */
            proves: components["schemas"]["ProvenLevel"][];
            /** @description Who revoked it. */
            revoked_by: string | null;
            /** @description When it was revoked; null: it was not. */
            revoked_on: string | null;
            /** @description Why. */
            revoked_reason: string | null;
            /**
             * @description What it is today.
             * @enum {string}
             */
            state: "valid" | "expired" | "revoked";
            /** @description Of its public page `/verify/{token}`; null: it is not the viewer's to hand on. */
            token: string | null;
            /** @description First day on which it does not hold; null: for ever. */
            valid_until: string | null;
        };
        /** @description Awards of somebody, or of a certification. */
        AwardList: {
            /** @description The latest first. */
            items: components["schemas"]["Award"][];
        };
        /** @description How somebody rates on one axis, in its steps. */
        AxisDifference: {
            /** @description Their mean less the mean of all ratings; positive is milder. */
            offset: number;
            /** @description Standard deviation of their ratings, the population's. */
            spread: number;
        };
        /** @description How far one thing goes. */
        AxisTerms: {
            /**
             * @description What it is.
             * @example Performance
             */
            name: string;
            /**
             * @description From the lowest.
             * @example [
             *       "Below",
             *       "Meets",
             *       "Exceeds"
             *     ]
             */
            steps: string[];
        };
        /** @description What somebody consents to tell, for reports on groups of five and more. It never counts in a match. */
        Background: {
            /** @description In their own words or choices. */
            answers: {
                [key: string]: string;
            };
        };
        /** @description What the bench can do, as far as the viewer sees it; each figure holds however the seats are filled. */
        Bench: {
            /** @description Candidates who can leave, whoever they are, with all seats filled still; -1: not all are. */
            departures_survived: number;
            /** @description People whose loss costs a seat; at most 50. */
            essential: components["schemas"]["SharedPerson"][];
            /** @description How many such people there are. */
            essential_total: number;
            items: components["schemas"]["SeatBench"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Critical seats. */
            positions: number;
            /** @description People on several benches, most first; at most 50. */
            shared: components["schemas"]["SharedPerson"][];
            /** @description How many such people there are. */
            shared_total: number;
            /** @description Why not all can be filled; at most 12. */
            shortfalls: components["schemas"]["BenchShortfall"][];
            /** @description How many such groups there are. */
            shortfalls_total: number;
            /** @description Tier by tier, the soonest first. */
            tiers: components["schemas"]["TierBench"][];
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
            /** @description Candidates whose readiness is unconfirmed, seat by seat. */
            unconfirmed: number;
            /** @description Code of the tier that all below is told of: candidates up to it count. */
            within: string;
        };
        /** @description A candidate on the bench of a seat. */
        BenchCandidate: {
            /**
             * @description On how many benches they are, of those shown.
             * @example 3
             */
            benches: number;
            /** @description Whether they hold a critical seat, which their move leaves open. */
            holds_critical: boolean;
            /** @description What they are called. */
            name: string;
            /**
             * Format: uuid
             * @description A nomination of theirs: for the seat, or the first of several.
             */
            nomination_id: string;
            /** @description Who; null: somebody from outside. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description Code of the tier that counts; null: unconfirmed, so in none. */
            tier: string | null;
        };
        /** @description Somebody who counts for a seat or several. */
        BenchPerson: {
            /**
             * @description On how many benches they are, of those shown.
             * @example 3
             */
            benches: number;
            /** @description Whether they hold a critical seat, which their move leaves open. */
            holds_critical: boolean;
            /** @description What they are called. */
            name: string;
            /**
             * Format: uuid
             * @description A nomination of theirs: for the seat, or the first of several.
             */
            nomination_id: string;
            /** @description Who; null: somebody from outside. */
            person: components["schemas"]["PersonRef"] | null;
        };
        /** @description Seats that have too few candidates between them, whoever is placed where. */
        BenchShortfall: {
            /** @description All that any of them has; at most 12. */
            people: components["schemas"]["BenchPerson"][];
            /** @description How many people. */
            people_total: number;
            /** @description Which, by title; at most 12. */
            seats: components["schemas"]["SeatRef"][];
            /** @description How many seats. */
            seats_total: number;
            /** @description How many of the seats stay open. */
            short_by: number;
        };
        /** @description How many stand in a box, beside the guideline. */
        BoxCount: {
            /**
             * @description Row by row from the lowest of both, 1.
             * @example 5
             */
            box: number;
            /** @description People whom the viewer sees in it. */
            count: number;
            /** @description Percent that were thought of; forces nothing. Null: none. */
            guideline: number | null;
            /**
             * @description Its name.
             * @example Core player
             */
            name: string;
            /** @description Of those who are placed, percent. */
            share: number;
        };
        /** @description A cycle as it stands: who is where, how many in each box, and how those who rate differ. */
        CalibrationGrid: {
            /** @description By number. */
            boxes: components["schemas"]["BoxCount"][];
            /** @description By name. */
            items: components["schemas"]["PlacedPerson"][];
            /** @description Those with five ratings or more first, by name. */
            raters: components["schemas"]["RaterDifference"][];
            /** @description Original ratings on which the differences rest. */
            ratings: number;
        };
        /** @description Somebody on the way to a certification. */
        Candidacy: {
            /**
             * Format: date
             * @description Since when.
             */
            begun_on: string;
            /** @description What they want. */
            certification: components["schemas"]["CertificationRef"];
            /** @description When somebody last decided on it. */
            decided_at: string | null;
            /** @description Who decided. */
            decided_by: string | null;
            /**
             * Format: uuid
             * @description Id of the candidacy.
             */
            id: string;
            /** @description Whether it renews an award. */
            is_renewal: boolean;
            /** @description What they said. */
            note: string;
            /** @description The candidate. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description How far it is.
             * @enum {string}
             */
            state: "collecting" | "submitted" | "awarded" | "declined" | "withdrawn";
            /** @description When it was handed in. */
            submitted_at: string | null;
        };
        /** @description What is decided on a candidacy. */
        CandidacyDecision: {
            /**
             * @description Meeting criteria awards nothing.
             * @enum {string}
             */
            decision: "award" | "send_back" | "decline";
            /**
             * @description What the candidate reads.
             * @default
             */
            note?: string;
        };
        /** @description Candidacies that wait for a decision. */
        CandidacyList: {
            /** @description The longest waiting first. */
            items: components["schemas"]["Candidacy"][];
        };
        /** @description A candidacy with its evidence, and what that meets. */
        CandidacyShown: {
            /** @description What the viewer may do. */
            actions: ("add_evidence" | "submit" | "reopen" | "withdraw" | "award" | "send_back" | "decline")[];
            /**
             * Format: date
             * @description Since when.
             */
            begun_on: string;
            /** @description What they want. */
            certification: components["schemas"]["CertificationRef"];
            /** @description Trainings on record that count, beside the evidence. */
            completions: components["schemas"]["CountedCompletion"][];
            /** @description Nothing from before it counts; null: everything does. */
            counts_from: string | null;
            /** @description What is asked for, as it is today. */
            criteria: components["schemas"]["CertificationCriteria"];
            /** @description When somebody last decided on it. */
            decided_at: string | null;
            /** @description Who decided. */
            decided_by: string | null;
            /** @description The latest first. */
            evidence: components["schemas"]["EvidenceShown"][];
            /** @description Criterion by criterion. */
            findings: components["schemas"]["FindingShown"][];
            /**
             * Format: uuid
             * @description Id of the candidacy.
             */
            id: string;
            /** @description Whether it can be handed in and awarded. */
            is_met: boolean;
            /** @description Whether it renews an award. */
            is_renewal: boolean;
            /** @description The certification it builds on, where the candidate lacks it. */
            lacks: components["schemas"]["CertificationRef"] | null;
            /** @description Keys of the fewest criteria that would still have to be met. */
            missing: string[];
            /** @description What they said. */
            note: string;
            /** @description The candidate. */
            person: components["schemas"]["PersonRef"];
            /** @description Time in roles that counts as experience, the latest first. */
            posts: components["schemas"]["CountedPost"][];
            /** @description What its criteria name by code, by title. */
            resources: components["schemas"]["ResourceRef"][];
            /**
             * @description How far it is.
             * @enum {string}
             */
            state: "collecting" | "submitted" | "awarded" | "declined" | "withdrawn";
            /** @description When it was handed in. */
            submitted_at: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description Somebody on the other side of a programme, as those who may wish for them see it. */
        Candidate: {
            /** @description What they want to learn. */
            goals: components["schemas"]["ShownGoal"][];
            /** @description Languages they would speak. */
            languages: string[];
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description What they can teach. */
            teaches: components["schemas"]["ShownTeaching"][];
            /** @description The position they hold. */
            title: string | null;
        };
        /** @description Candidates of a plan, as the viewer sees it. */
        CandidateCounts: {
            /** @description Approved, here and not in the seat; interim successors apart. */
            approved: number;
            /** @description The same of those who would step in for a while. */
            interim: number;
            /** @description Waiting for a decision. */
            pending: number;
            /** @description Not sent to be decided on yet. */
            proposed: number;
        };
        /** @description A way from one role to another, worth comparing with the others. */
        CareerRoute: {
            /**
             * @description Levels to be gained along the way.
             * @example 9
             */
            effort: number;
            /**
             * @description Levels missing at its hardest step.
             * @example 4
             */
            hardest: number;
            /**
             * @description In months.
             * @example 18
             */
            months: number;
            /** @description From the first to the last. */
            steps: components["schemas"]["RouteStep"][];
        };
        /** @description The routes that are worth comparing: none is beaten by another in effort, months and hardest step at once. */
        CareerRoutes: {
            /** @description Whether these are all: the search was exhaustive. */
            is_complete: boolean;
            /**
             * Format: uuid
             * @description Whose competencies count.
             */
            person_id: string;
            /** @description The least effort first. */
            routes: components["schemas"]["CareerRoute"][];
            /**
             * @description Of routes of fewer months none is missing; null where none is missing at all.
             * @example 132
             */
            settled_months: number | null;
            /**
             * @description Code of the role.
             * @example CAR-C2
             */
            source: string;
            /**
             * @description Code of the role.
             * @example CAR-C2
             */
            target: string;
        };
        /** @description A certification as it shall be from now on; whoever has it already keeps it. */
        CertificationChange: {
            /** @description Id of one that must be held; null: none. */
            builds_on_id: string | null;
            /** @description What is asked for. */
            criteria: components["schemas"]["CertificationCriteria"];
            /** @description What it stands for; may be empty. */
            description: string;
            /**
             * @description Who stands behind it.
             * @example Tidewell Academy
             */
            issuer: string;
            /**
             * @description How far it goes.
             * @enum {string}
             */
            level: "associate" | "professional" | "expert";
            /**
             * @description Its name.
             * @example Route planning, professional
             */
            name: string;
            /** @description Competencies that it stands for. */
            proves: components["schemas"]["ProofRequest"][];
            /** @description To renew it; null: the same again. */
            renewal: components["schemas"]["CertificationCriteria"] | null;
            /**
             * @description Whether people can begin it.
             * @enum {string}
             */
            state: "offered" | "retired";
            /** @description How long it holds; null: for ever. */
            validity_months: number | null;
        };
        /** @description What is asked for as a whole. */
        CertificationCriteria: {
            /** @description In order. */
            criteria: components["schemas"]["CertificationCriterion"][];
            /** @description Groups that count as one each. */
            groups: components["schemas"]["CriteriaGroup"][];
            /**
             * @description Whether everything is needed or one of it.
             * @enum {string}
             */
            mode: "all" | "any";
        };
        /** @description One thing that a certification asks for. */
        CertificationCriterion: {
            /** @description Of a validation: by whom; null: by anybody. */
            by: ("peer" | "supervisor") | null;
            /** @description Of experience: job families, as roles name them. */
            families: string[];
            /**
             * @description Tells it apart.
             * @example exam
             */
            key: string;
            /** @description What sort of thing it is. */
            kind: components["schemas"]["CriterionKind"];
            /** @description Trainings, points, months, people who confirm, or credits. */
            least: number;
            /** @description Of training: codes of resources that count, once each, when completed. */
            resources?: string[];
            /** @description Of experience: codes of roles in which it counts. */
            roles: string[];
            /**
             * @description What is asked for, in words.
             * @example Examination of route planning
             */
            text: string;
        };
        /** @description A certification that a role asks for. */
        CertificationGap: {
            /**
             * @description Its code.
             * @example FIRST-AID
             */
            code: string;
            /** @description Id of the certification; null where nobody has defined it here. */
            id: string | null;
            /** @description Whether it is valid on the day. */
            is_held: boolean;
            /**
             * @description Its name, or its code where nobody has defined it.
             * @example First aid
             */
            name: string;
        };
        /** @description Every certification. */
        CertificationList: {
            /** @description What the viewer may do. */
            actions: "create"[];
            /** @description By name. */
            items: components["schemas"]["CertificationSummary"][];
        };
        /** @description A certification, by name. */
        CertificationRef: {
            /**
             * @description Unique for ever; roles ask for it by this.
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the certification.
             */
            id: string;
            /**
             * @description How far it goes.
             * @enum {string}
             */
            level: "associate" | "professional" | "expert";
            /**
             * @description Its name.
             * @example Route planning, professional
             */
            name: string;
        };
        /** @description A new certification. */
        CertificationRequest: {
            /** @description Id of one that must be held; null: none. */
            builds_on_id: string | null;
            /**
             * @description Unique for ever; roles ask for it by this.
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             */
            code: string;
            /** @description What is asked for. */
            criteria: components["schemas"]["CertificationCriteria"];
            /** @description What it stands for; may be empty. */
            description: string;
            /**
             * @description Who stands behind it.
             * @example Tidewell Academy
             */
            issuer: string;
            /**
             * @description How far it goes.
             * @enum {string}
             */
            level: "associate" | "professional" | "expert";
            /**
             * @description Its name.
             * @example Route planning, professional
             */
            name: string;
            /** @description Competencies that it stands for. */
            proves: components["schemas"]["ProofRequest"][];
            /** @description To renew it; null: the same again. */
            renewal: components["schemas"]["CertificationCriteria"] | null;
            /** @description How long it holds; null: for ever. */
            validity_months: number | null;
        };
        /** @description A certification with all that it asks for. */
        CertificationShown: {
            /** @description What the viewer may do. */
            actions: ("edit" | "begin" | "renew")[];
            /** @description One that must be held; null: none. */
            builds_on: components["schemas"]["CertificationRef"] | null;
            /**
             * @description Unique for ever; roles ask for it by this.
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             */
            code: string;
            /** @description What is asked for. */
            criteria: components["schemas"]["CertificationCriteria"];
            /** @description What it stands for. */
            description: string;
            /** @description People who have it; null where fewer than five do. */
            holders: number | null;
            /**
             * Format: uuid
             * @description Id of the certification.
             */
            id: string;
            /**
             * @description Who stands behind it.
             * @example Tidewell Academy
             */
            issuer: string;
            /**
             * @description How far it goes.
             * @enum {string}
             */
            level: "associate" | "professional" | "expert";
            /**
             * @description Its name.
             * @example Route planning, professional
             */
            name: string;
            /** @description How the viewer stands to it. */
            own: components["schemas"]["OwnStanding"];
            /** @description Competencies that it stands for. */
            proves: components["schemas"]["ProvenLevel"][];
            /** @description To renew it; null: the same again. */
            renewal: components["schemas"]["CertificationCriteria"] | null;
            /** @description What its criteria name by code, by title. */
            resources: components["schemas"]["ResourceRef"][];
            /**
             * @description Whether people can begin it.
             * @enum {string}
             */
            state: "offered" | "retired";
            /** @description After a change: what `POST /api/activity/{undo_id}/undo` undoes. */
            undo_id: string | null;
            /** @description How long it holds; null: for ever. */
            validity_months: number | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description A certification in the list. */
        CertificationSummary: {
            /**
             * @description Unique for ever; roles ask for it by this.
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             * @example ROUTE-PRO
             */
            code: string;
            /** @description What it stands for. */
            description: string;
            /** @description People who have it; null where fewer than five do. */
            holders: number | null;
            /**
             * Format: uuid
             * @description Id of the certification.
             */
            id: string;
            /**
             * @description Who stands behind it.
             * @example Tidewell Academy
             */
            issuer: string;
            /**
             * @description How far it goes.
             * @enum {string}
             */
            level: "associate" | "professional" | "expert";
            /**
             * @description Its name.
             * @example Route planning, professional
             */
            name: string;
            /** @description How the viewer stands to it. */
            own: components["schemas"]["OwnStanding"];
            /**
             * @description Whether people can begin it.
             * @enum {string}
             */
            state: "offered" | "retired";
            /** @description How long it holds; null: for ever. */
            validity_months: number | null;
        };
        /** @description One seat of a chain, and how it is filled. */
        ChainStep: {
            /** @description What the viewer may make of it. */
            actions: "nominate"[];
            /** @description Why they are thought of; null: nobody moves. */
            basis: ("nomination" | "one_step") | null;
            /** @description What it takes, in points of effort. */
            cost: number;
            /** @description Days on which nobody does; null: it stays open. */
            days_empty: number | null;
            /**
             * Format: date
             * @description First day without them.
             */
            empty_from: string;
            /** @description First day on which somebody sits here; null: it stays open. */
            filled_on: string | null;
            /** @description Who is nominated to stand in until then; empty where nobody need. */
            interim: components["schemas"]["PersonRef"][];
            /**
             * @description Whether somebody moves here, is hired, or it stays open.
             * @enum {string}
             */
            kind: "move" | "hire" | "open";
            /** @description Who goes from it; null: nobody held it. */
            leaves: components["schemas"]["PersonRef"] | null;
            /** @description By which they are thought of; null: by none. */
            nomination_id: string | null;
            /** @description Name of a nominated person from outside; else empty. */
            outsider: string;
            /** @description Who moves here; null: nobody, or somebody from outside. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description The seat. */
            position: components["schemas"]["ScenarioSeat"];
            /**
             * @description Of the costs, which counts; empty: it stays open.
             * @example ready_now
             */
            way: string;
        };
        /** @description How much of one kind has changed. */
        ChangeCount: {
            /** @description How often. */
            count: number;
            /**
             * @description What.
             * @enum {string}
             */
            kind: "declined" | "expired" | "withdrawn" | "ended" | "left" | "joined" | "freed" | "more_seats" | "fewer_seats";
        };
        /** @description What bringing a file of applications in would do. */
        CheckedApplications: {
            /** @description Who would take part, without rows at fault. */
            applications: number;
            /** @description The columns of the file. */
            columns: components["schemas"]["ReadColumn"][];
            /** @description Names what was checked; the import asks for it. */
            digest: string;
            /** @description How many there are. */
            fault_count: number;
            /** @description What has to be mended first, the first fifty. */
            faults: components["schemas"]["FileFault"][];
            /** @description What columns can say. */
            fields: components["schemas"]["ColumnField"][];
            /** @description What those who apply have left open, in English. */
            notes: string[];
            /** @description Rows that say anything, those at fault among them. */
            rows: number;
            /** @description Rows to mend; while anything has to be mended, nothing is brought in. */
            rows_at_fault: number;
            /** @description Of these, who would wait for a place. */
            waiting: number;
            /** @description Goals that are no competency, the most frequent first. */
            words: components["schemas"]["WordsMet"][];
        };
        /** @description What bringing a file of completions in would do. */
        CheckedCompletions: {
            /** @description The columns of the file. */
            columns: components["schemas"]["ReadColumn"][];
            /** @description Those that would be new, without rows at fault. */
            completions: number;
            /** @description Names what was checked; the import asks for it. */
            digest: string;
            /** @description How many there are. */
            fault_count: number;
            /** @description What has to be mended first, the first fifty. */
            faults: components["schemas"]["CompletionFault"][];
            /** @description What columns can say. */
            fields: components["schemas"]["ColumnField"][];
            /** @description Rows that say what is on record already; nothing is done with them. */
            known: number;
            /** @description Of whom something would be new. */
            people: number;
            /** @description Rows that say anything. */
            rows: number;
        };
        /** @description How a plan stands, after both have talked about it. */
        CheckInRequest: {
            /**
             * @description When; null: today.
             * @default null
             */
            held_on?: string | null;
            /**
             * @description How it goes.
             * @enum {string}
             */
            standing: "on_track" | "slipping" | "stuck";
            /**
             * @description What was said and agreed.
             * @default
             */
            text?: string;
        };
        /** @description What closing a programme would leave and end. */
        Closing: {
            /** @description Offers, of rounds and requests, that wait and would end. */
            offers: number;
            /** @description Relationships that go on. */
            pairs: number;
        };
        /** @description Something that a column can say. */
        ColumnField: {
            /** @description What it says, and how it is written. */
            about: string;
            /**
             * @description What to map it by.
             * @example email
             */
            name: string;
        };
        /** @description Something to say about a plan. */
        CommentRequest: {
            /** @description For everybody who sees the plan. */
            text: string;
        };
        /** @description Which plan is to be carried out. */
        CommitRequest: {
            /** @description Of the plan that was shown; another is not carried out. */
            digest: string;
        };
        /** @description Something people can know and learn. */
        Competency: {
            /**
             * @description What it is part of.
             * @example Operations
             */
            area: string;
            /**
             * @description Its code.
             * @example OPS-ROUTES
             */
            code: string;
            /** @description What knowing it means. */
            description: string;
            /**
             * Format: uuid
             * @description Id of the competency.
             */
            id: string;
            /** @description What its levels look like, the lowest first. */
            levels: components["schemas"]["LevelWords"][];
            /**
             * @description Its name.
             * @example Route planning
             */
            name: string;
        };
        /** @description What seats ask for of a competency beside what people hold. */
        CompetencyDemand: {
            competency: components["schemas"]["CompetencyName"];
            /** @description The highest first. */
            levels: components["schemas"]["DemandLevel"][];
            /** @description By how many seats outnumber holders where that is worst; null: it would tell of too few. */
            short: number | null;
            /** @description The level at which that is. */
            short_at: number | null;
        };
        /** @description All that was ever said of one competency of somebody, and what their awards prove of it. */
        CompetencyHistory: {
            /** @description That prove a level, or did, the latest first. */
            awards: components["schemas"]["ProvenBy"][];
            /** @description What they have gone through for it, the latest first. */
            completions: components["schemas"]["LearntFrom"][];
            /** @description What knowing it means. */
            description: string;
            /** @description The latest first. */
            items: components["schemas"]["Statement"][];
            /** @description What its levels look like, the lowest first. */
            levels: components["schemas"]["LevelWords"][];
            /** @description The competency's name. */
            name: string;
        };
        /**
         * @description What sort of competency it is.
         * @enum {string}
         */
        CompetencyKind: "technical" | "professional" | "leadership";
        /** @description A mentor who teaches a competency and has a seat to give. */
        CompetencyMentor: {
            /**
             * @description The level that they say they are at.
             * @example 4
             */
            level: number;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description In which they are a mentor. */
            programme: components["schemas"]["ProgrammeRef"];
            /**
             * @description The position they hold.
             * @example Firmware lead
             */
            title: string | null;
        };
        /** @description Mentors who teach a competency: the first few of them. */
        CompetencyMentors: {
            /** @description Three at most, of the highest level first. */
            items: components["schemas"]["CompetencyMentor"][];
            /**
             * @description How many there are besides.
             * @example 2
             */
            more: number;
        };
        /** @description A competency, by name. */
        CompetencyName: {
            /**
             * @description What it is part of.
             * @example Operations
             */
            area: string;
            /**
             * @description Its code.
             * @example OPS-ROUTES
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the competency.
             */
            id: string;
            /**
             * @description Its name.
             * @example Route planning
             */
            name: string;
        };
        /** @description A competency in short. */
        CompetencyOutline: {
            /**
             * @description How many roles ask for it.
             * @example 12
             */
            asked_by: number;
            /**
             * @description Letters, digits, dots, hyphens; stays from version to version.
             * @example CAR-C2
             */
            code: string;
            /**
             * @description How many of its levels have a descriptor.
             * @example 5
             */
            described: number;
            /** @description What sort it is. */
            kind: components["schemas"]["CompetencyKind"];
            /** @description Its name. */
            name: string;
            /** @description Code of the competency that it is part of. */
            parent: string | null;
            /**
             * @description Code of its scale.
             * @example CAR-C2
             */
            scale: string;
        };
        /** @description A competency, by name. */
        CompetencyRef: {
            /**
             * Format: uuid
             * @description Id of the competency.
             */
            id: string;
            /**
             * @description Its name.
             * @example Route planning
             */
            name: string;
        };
        /** @description A competency to find mentors for. */
        CompetencyShortage: {
            /**
             * @description Its name.
             * @example Hydrology
             */
            competency: string;
            /**
             * @description Of the mentees, those who would have no mentor.
             * @example 9
             */
            left_out: number;
            /**
             * @description Seats of mentors who could teach at least one of them.
             * @example 4
             */
            seats: number;
            /**
             * @description Mentees who want to learn it.
             * @example 21
             */
            wanted: number;
        };
        /** @description A resource that somebody has gone through. It is no proof of a level. */
        Completion: {
            /** @description What the viewer may do. */
            actions: "remove"[];
            /**
             * Format: date
             * @description When it was completed.
             */
            done_on: string;
            /**
             * Format: uuid
             * @description Id of the completion.
             */
            id: string;
            /**
             * @description What sort of thing it is.
             * @enum {string}
             */
            kind: "course" | "video" | "reading" | "workshop" | "exercise" | "conference";
            /**
             * @description Where evidence can be seen, http or https; empty: nowhere.
             * @example https://wiki.tidewell.example/route-plan
             */
            link: string;
            /**
             * @description How long it took, or takes where nobody has said.
             * @example 90
             */
            minutes: number;
            /** @description In words; may be empty. */
            note: string;
            /** @description What it brings people to. */
            outcomes: components["schemas"]["OutcomeShown"][];
            /**
             * @description Who offers it.
             * @example Tidewell Academy
             */
            provider: string;
            /**
             * Format: date-time
             * @description When it was entered.
             */
            recorded_at: string;
            /**
             * @description Who entered it.
             * @example Grace Okafor
             */
            recorded_by: string;
            /** @description What was completed. */
            resource: components["schemas"]["ResourceRef"];
            /** @description Points reached; null: none are given. */
            score: number | null;
            /**
             * @description How it came here.
             * @enum {string}
             */
            source: "hand" | "file" | "api";
        };
        /** @description Completions of many people, all of which are entered, or none. */
        CompletionEntries: {
            /** @description In any order. */
            items: components["schemas"]["CompletionEntry"][];
        };
        /** @description A completion as another system knows it. */
        CompletionEntry: {
            /**
             * Format: date
             * @description When it was completed.
             */
            done_on: string;
            /**
             * @description How long it took; null: as long as it says.
             * @default null
             */
            minutes?: number | null;
            /**
             * @description Employee number or e-mail at work.
             * @example T-10442
             */
            person: string;
            /**
             * @description Code of the resource.
             * @example SQL-BASICS
             */
            resource: string;
            /**
             * @description Points reached; null: none are given.
             * @default null
             */
            score?: number | null;
        };
        /** @description Something to mend in a file. */
        CompletionFault: {
            /**
             * @description As the file has it; null: the whole row.
             * @example Date
             */
            column: string | null;
            /** @description What is wrong, in English. */
            problem: string;
            /** @description What would be right, in English. */
            remedy: string;
            /**
             * @description As a spreadsheet numbers it; null: the whole file.
             * @example 7
             */
            row: number | null;
        };
        /** @description What somebody has completed. */
        CompletionList: {
            /** @description The latest first. */
            items: components["schemas"]["Completion"][];
            /**
             * @description That they took in all.
             * @example 540
             */
            minutes: number;
            /** @description Whose completions. */
            person: components["schemas"]["PersonRef"];
            /** @description Under which a removal can be taken back; null: nothing to. */
            undo_id: string | null;
        };
        /** @description A resource that somebody has gone through. */
        CompletionRequest: {
            /**
             * @description When it was completed; null: today.
             * @default null
             */
            done_on?: string | null;
            /**
             * @description Where evidence can be seen, http or https; empty: nowhere.
             * @default
             * @example https://wiki.tidewell.example/route-plan
             */
            link?: string;
            /**
             * @description How long it took; null: as long as it says.
             * @default null
             */
            minutes?: number | null;
            /**
             * @description In words; may be empty.
             * @default
             */
            note?: string;
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            resource_id: string;
            /**
             * @description Points reached; null: none are given.
             * @default null
             */
            score?: number | null;
        };
        /** @description What is worked out from the role and what is on record; it never replaces what a person said. */
        ComputedReadiness: {
            /** @description For which evidence is recent. */
            evidence_months: number;
            /** @description Every gap; null: not the viewer's to see. */
            gaps: components["schemas"]["ReadinessGap"][] | null;
            /** @description The next better tier; null: there is none. */
            next: components["schemas"]["NextReadiness"] | null;
            /** @description That share of what is asked for, by weight. */
            recent_percent: number;
            /**
             * @description How sure: by the share that recent evidence speaks of.
             * @enum {string}
             */
            sureness: "high" | "medium" | "low";
            /** @description Code of the soonest tier whose limits are all kept; null: none. */
            tier: string | null;
            /** @description What it is called. */
            tier_name: string | null;
            /** @description Every tier, the soonest first, limit by limit. */
            tiers: components["schemas"]["TierRulings"][];
        };
        /** @description A yes to a question about many, with the number that was asked about. */
        Confirmed: {
            /** @description Of the question; another number is asked for again. */
            count: number;
            /**
             * @description Of the question.
             * @enum {string}
             */
            kind: "many leave" | "many change";
        };
        /** @description What a resource costs one person. */
        Cost: {
            /**
             * @description In hundredths of the currency: 4990 is 49.90.
             * @example 4990
             */
            amount: number;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currency: string;
        };
        /** @description A resource that the candidate has gone through, and that counts for a criterion. */
        CountedCompletion: {
            /**
             * @description Key of the criterion.
             * @example course
             */
            criterion: string;
            /**
             * Format: date
             * @description When it was last completed.
             */
            done_on: string;
            /** @description What was completed. */
            resource: components["schemas"]["ResourceRef"];
        };
        /** @description Time in a role that counts for a criterion. */
        CountedPost: {
            /**
             * @description Key of the criterion.
             * @example practice
             */
            criterion: string;
            /**
             * Format: date
             * @description First day in it that counts.
             */
            since: string;
            /**
             * @description The position that was held.
             * @example Care specialist
             */
            title: string;
            /** @description First day not any more; null: still. */
            until: string | null;
        };
        /** @description A gap that, closed alone, makes candidates ready, and what that does for the bench. */
        CoveringGap: {
            /** @description Its code. */
            code: string;
            /**
             * @description Seats more that can be filled at the same time.
             * @example 2
             */
            gain: number;
            /**
             * @description A competency, or a certificate.
             * @enum {string}
             */
            kind: "competency" | "certificate";
            /** @description What it is called. */
            name: string;
            /** @description Who would close it, by name; at most 12. */
            people: components["schemas"]["CoveringPerson"][];
            /** @description How many nominations these are. */
            people_total: number;
        };
        /** @description Which closed gap would cover most seats. */
        CoveringGaps: {
            /** @description Nominations outside the tier that were looked at. */
            considered: number;
            /** @description Seats that can be filled at the same time as things are. */
            fillable: number;
            /** @description The greatest gain first; at most 20. */
            items: components["schemas"]["CoveringGap"][];
            /** @description Nominations not looked at: too many, or not the viewer's to measure. */
            left_out: number;
            /** @description Code of the tier that they would reach. */
            within: string;
        };
        /** @description Somebody who would be ready by closing one gap. */
        CoveringPerson: {
            /** @description What they are called. */
            name: string;
            /**
             * Format: uuid
             * @description Their nomination.
             */
            nomination_id: string;
            /** @description For which seat. */
            seat: components["schemas"]["SeatRef"];
        };
        /** @description Criteria of which all, or any one, must be met. */
        CriteriaGroup: {
            /** @description In order. */
            criteria: components["schemas"]["CertificationCriterion"][];
            /**
             * @description Whether all of them are needed or one of them.
             * @enum {string}
             */
            mode: "all" | "any";
        };
        /**
         * @description What sort of thing a criterion asks for.
         * @enum {string}
         */
        CriterionKind: "training" | "score" | "experience" | "practical" | "credits" | "validation";
        /** @description A seat that must not stay open. */
        CriticalPosition: {
            candidates: components["schemas"]["CandidateCounts"];
            /** @description When whoever holds it is expected to go; null: unknown. */
            expected_exit: string | null;
            /**
             * Format: uuid
             * @description Id of the critical position, which is that of its plan.
             */
            id: string;
            /**
             * @description How much the organisation depends on what is done in it.
             * @enum {string}
             */
            impact: "low" | "medium" | "high";
            /**
             * @description What it would cost if they did.
             * @enum {string}
             */
            impact_of_loss: "low" | "medium" | "high";
            /** @description Who holds it today; null: it is vacant. */
            incumbent: components["schemas"]["Incumbent"] | null;
            /** @description Whether everything it does hangs on one person. */
            is_single_point: boolean;
            /** @description The unit it belongs to. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /**
             * @description What is the viewer's to do in it.
             * @enum {string}
             */
            part: "administrator" | "candidate_manager" | "viewer";
            /** @description The seat. */
            position: components["schemas"]["PositionRef"];
            /**
             * @description `line`: the line above, talent partners, executives, members. Or members only.
             * @enum {string}
             */
            privacy: "line" | "members";
            /** @description Whether the day to look at it again has come, or none is set. */
            review_is_due: boolean;
            /** @description When to look at the plan again; null: not set. */
            review_on: string | null;
            /**
             * @description How likely whoever holds it is to leave.
             * @enum {string}
             */
            risk_of_loss: "low" | "medium" | "high";
            /** @description Its role, which is its job profile. */
            role: components["schemas"]["RoleRef"] | null;
            /**
             * @description How rare people are who could do it.
             * @enum {string}
             */
            scarcity: "low" | "medium" | "high";
            /**
             * @description How many candidates there should be.
             * @example 2
             */
            target_bench: number;
            /**
             * @description How long it takes to fill it from outside.
             * @enum {string}
             */
            time_to_fill: "low" | "medium" | "high";
            /** @description Since when nobody holds it; null: held, or never was. */
            vacant_since: string | null;
        };
        /** @description What to change of a plan; what is left out stays as it is. */
        CriticalPositionChange: {
            /**
             * @description When whoever holds it is expected to go.
             * @default null
             */
            expected_exit?: string | null;
            /**
             * @description How much the organisation depends on what is done in it.
             * @enum {string}
             */
            impact?: "low" | "medium" | "high";
            /**
             * @description What it would cost if they did.
             * @enum {string}
             */
            impact_of_loss?: "low" | "medium" | "high";
            /** @description Whether everything it does hangs on one person. */
            is_single_point?: boolean;
            /**
             * @description Whom the plan is open to.
             * @enum {string}
             */
            privacy?: "line" | "members";
            /** @description Why it must not stay open. */
            reason?: string;
            /**
             * @description When to look at the plan again.
             * @default null
             */
            review_on?: string | null;
            /**
             * @description How likely whoever holds it is to leave.
             * @enum {string}
             */
            risk_of_loss?: "low" | "medium" | "high";
            /**
             * @description How rare people are who could do it.
             * @enum {string}
             */
            scarcity?: "low" | "medium" | "high";
            /**
             * @description How many candidates there should be.
             * @example 2
             */
            target_bench?: number;
            /**
             * @description How long it takes to fill it from outside.
             * @enum {string}
             */
            time_to_fill?: "low" | "medium" | "high";
        };
        /** @description Why a position is not critical any more. */
        CriticalPositionEnd: {
            /** @description Why, in words; it is kept with the plan. */
            reason: string;
        };
        /** @description Part of the list of critical positions that the viewer may see. */
        CriticalPositionPage: {
            items: components["schemas"]["CriticalPosition"][];
            /** @description Whether the viewer may say of some position that it is critical. */
            may_mark: boolean;
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description A critical position with its plan; its candidates are listed apart. */
        CriticalPositionPlan: {
            /** @description What the viewer may do. */
            actions: ("edit" | "end" | "manage_members" | "nominate")[];
            candidates: components["schemas"]["CandidateCounts"];
            /** @description When whoever holds it is expected to go; null: unknown. */
            expected_exit: string | null;
            /**
             * Format: uuid
             * @description Id of the critical position, which is that of its plan.
             */
            id: string;
            /**
             * @description How much the organisation depends on what is done in it.
             * @enum {string}
             */
            impact: "low" | "medium" | "high";
            /**
             * @description What it would cost if they did.
             * @enum {string}
             */
            impact_of_loss: "low" | "medium" | "high";
            /** @description Who holds it today; null: it is vacant. */
            incumbent: components["schemas"]["Incumbent"] | null;
            /** @description Whether everything it does hangs on one person. */
            is_single_point: boolean;
            /**
             * Format: date-time
             * @description When.
             */
            marked_at: string;
            /** @description Who said so. */
            marked_by: string;
            /** @description The unit it belongs to. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /**
             * @description What is the viewer's to do in it.
             * @enum {string}
             */
            part: "administrator" | "candidate_manager" | "viewer";
            /** @description The seat. */
            position: components["schemas"]["PositionRef"];
            /**
             * @description `line`: the line above, talent partners, executives, members. Or members only.
             * @enum {string}
             */
            privacy: "line" | "members";
            /** @description Why it is critical, in the words of whoever said so. */
            reason: string;
            /** @description Whether the day to look at it again has come, or none is set. */
            review_is_due: boolean;
            /** @description When to look at the plan again; null: not set. */
            review_on: string | null;
            /**
             * @description How likely whoever holds it is to leave.
             * @enum {string}
             */
            risk_of_loss: "low" | "medium" | "high";
            /** @description Its role, which is its job profile. */
            role: components["schemas"]["RoleRef"] | null;
            /**
             * @description How rare people are who could do it.
             * @enum {string}
             */
            scarcity: "low" | "medium" | "high";
            /**
             * @description How many candidates there should be.
             * @example 2
             */
            target_bench: number;
            /**
             * @description How long it takes to fill it from outside.
             * @enum {string}
             */
            time_to_fill: "low" | "medium" | "high";
            /** @description Since when nobody holds it; null: held, or never was. */
            vacant_since: string | null;
            /** @description Counts changes of the plan, none of its candidates; for `If-Match`. */
            version: number;
        };
        /** @description A critical position, by its seat. */
        CriticalPositionRef: {
            /**
             * Format: uuid
             * @description Id of the critical position.
             */
            id: string;
            /**
             * @description What is the viewer's to do in its plan.
             * @enum {string}
             */
            part: "administrator" | "candidate_manager" | "viewer";
            /** @description The seat. */
            position: components["schemas"]["PositionRef"];
            /** @description Its role; null: none. */
            role: components["schemas"]["RoleRef"] | null;
        };
        /** @description A position to mark as critical. */
        CriticalPositionRequest: {
            /**
             * @description When whoever holds it is expected to go.
             * @default null
             */
            expected_exit?: string | null;
            /**
             * @description How much the organisation depends on what is done in it.
             * @enum {string}
             */
            impact: "low" | "medium" | "high";
            /**
             * @description What it would cost if they did.
             * @enum {string}
             */
            impact_of_loss: "low" | "medium" | "high";
            /**
             * @description Whether everything it does hangs on one person.
             * @default false
             */
            is_single_point?: boolean;
            /**
             * Format: uuid
             * @description Id of the position.
             */
            position_id: string;
            /**
             * @description Whom the plan is open to.
             * @default line
             * @enum {string}
             */
            privacy?: "line" | "members";
            /** @description Why it must not stay open, in words. */
            reason: string;
            /**
             * @description When to look at the plan again.
             * @default null
             */
            review_on?: string | null;
            /**
             * @description How likely whoever holds it is to leave.
             * @enum {string}
             */
            risk_of_loss: "low" | "medium" | "high";
            /**
             * @description How rare people are who could do it.
             * @enum {string}
             */
            scarcity: "low" | "medium" | "high";
            /**
             * @description How many candidates there should be.
             * @default 2
             * @example 2
             */
            target_bench?: number;
            /**
             * @description How long it takes to fill it from outside.
             * @enum {string}
             */
            time_to_fill: "low" | "medium" | "high";
        };
        /** @description A cycle with its grid. */
        Cycle: {
            /** @description What the viewer may do to it. */
            actions: ("edit" | "close" | "reopen")[];
            /**
             * Format: date
             * @description The day of which it speaks.
             */
            as_of: string;
            /** @description What was done to it, the latest first. */
            events: components["schemas"]["CycleEvent"][];
            /** @description What people are placed on. */
            grid: components["schemas"]["GridTerms"];
            /**
             * Format: uuid
             * @description Id of the cycle.
             */
            id: string;
            /**
             * @description Its name.
             * @example Spring 2026
             */
            name: string;
            /** @description Whose people; null: named one by one. */
            org_unit: components["schemas"]["OrgUnitRef"] | null;
            /** @description Who sees all of it by name. */
            participants: components["schemas"]["PersonRef"][];
            /** @description People whom the viewer sees in it. */
            people_count: number;
            /** @description Of these, how many have been placed. */
            placed_count: number;
            /**
             * @description Whether people are being placed.
             * @enum {string}
             */
            state: "open" | "closed";
            /**
             * @description Counts its changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description A cycle as it shall be called from now on; the grid keeps its size. */
        CycleChange: {
            /** @description Its grid. */
            grid: components["schemas"]["GridTerms"];
            /**
             * @description Its name.
             * @example Spring 2026
             */
            name: string;
            /** @description Ids of people who see all of it, but for themselves, and calibrate. */
            participant_ids: string[];
        };
        /** @description That a cycle was opened, closed or opened again. */
        CycleEvent: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * @description Who did it.
             * @example Grace Okafor
             */
            by: string;
            /**
             * @description What was done.
             * @enum {string}
             */
            kind: "opened" | "closed" | "reopened";
            /** @description Why; empty for opening. */
            reason: string;
        };
        /** @description The cycles in which the viewer takes part. */
        CycleList: {
            /** @description What the viewer may do. */
            actions: "open"[];
            /** @description The latest first, at most 200. */
            items: components["schemas"]["CycleSummary"][];
        };
        /** @description Why a cycle is closed or opened again. */
        CycleReason: {
            /** @description Kept in the cycle's history. */
            reason: string;
        };
        /** @description A new cycle: of a unit with all below it, or of people by name. */
        CycleRequest: {
            /**
             * Format: date
             * @description The day of which it speaks.
             */
            as_of: string;
            /** @description Its grid. */
            grid: components["schemas"]["GridTerms"];
            /**
             * @description Its name.
             * @example Spring 2026
             */
            name: string;
            /** @description Everybody who works in it or below it; null: see people. */
            org_unit_id: string | null;
            /** @description Ids of people who see all of it, but for themselves, and calibrate. */
            participant_ids: string[];
            /** @description Who is placed, where no unit is named; never oneself. */
            person_ids: string[];
        };
        /** @description A cycle in the list. */
        CycleSummary: {
            /**
             * Format: date
             * @description The day of which it speaks.
             */
            as_of: string;
            /**
             * Format: uuid
             * @description Id of the cycle.
             */
            id: string;
            /**
             * @description Its name.
             * @example Spring 2026
             */
            name: string;
            /** @description Whose people; null: named one by one. */
            org_unit: components["schemas"]["OrgUnitRef"] | null;
            /** @description People whom the viewer sees in it. */
            people_count: number;
            /** @description Of these, how many have been placed. */
            placed_count: number;
            /**
             * @description Whether people are being placed.
             * @enum {string}
             */
            state: "open" | "closed";
        };
        /** @description Somebody who can decide on nominations of a plan. */
        Decider: {
            /** @description Their name. */
            name: string;
            /** @description Who; null: an account that belongs to nobody employed. */
            person: components["schemas"]["PersonRef"] | null;
        };
        /** @description What decisions would do to the whole plan; nothing is changed by asking. */
        DecisionPrice: {
            /** @description People and points more; null where there is no plan. */
            effect: components["schemas"]["Effect"] | null;
            /** @description Whether there is a plan that meets them. */
            is_possible: boolean;
            /** @description Everybody whose mentors would differ. */
            moves: components["schemas"]["MentorChange"][];
            /** @description The same in English, or why there is no plan. */
            said: string;
        };
        /** @description What a coordinator decides on an application. */
        DecisionRequest: {
            /**
             * @description Take them in, let them wait, or turn them down.
             * @enum {string}
             */
            decision: "enrol" | "wait" | "decline";
            /**
             * @description Why, for the other side to read.
             * @default null
             */
            reason?: string | null;
        };
        /** @description Decide on several pairs at once, such as the two that a swap makes. */
        DecisionsRequest: {
            /** @description On each pair, what is decided. */
            decisions: components["schemas"]["PairDecisionRequest"][];
        };
        /** @description What to do to an enrolment. */
        Deed: {
            /**
             * @description Why, for the other side to read.
             * @default null
             */
            reason?: string | null;
        };
        /** @description Demand against supply in the whole organisation. */
        Demand: {
            /** @description Those that are shortest of holders first. */
            items: components["schemas"]["CompetencyDemand"][];
            /** @description People who work here. */
            people: number;
            /** @description Open positions whose role a framework has. */
            seats: number;
            /**
             * @description Smaller numbers of people are not told.
             * @example 5
             */
            smallest_group: number;
        };
        /** @description One level of a competency in the organisation. */
        DemandLevel: {
            /** @description People who hold it or more; null: it would tell of too few. */
            holders: number | null;
            /**
             * @description By rank, 1 the lowest; 0 is none.
             * @example 2
             */
            level: number;
            /** @description Open positions that ask for just this level. */
            seats: number;
            /** @description Those that ask for this level or more. */
            seats_above: number;
        };
        /** @description When somebody left. */
        DepartureRequest: {
            /**
             * @description First day not here any more (UTC), today or earlier; null: today.
             * @default null
             * @example 2026-03-31
             */
            on?: string | null;
        };
        /** @description What stands between a candidate and a seat, and what is being done about it. */
        Development: {
            /** @description Every gap; null: not the viewer's to see. */
            gaps: components["schemas"]["DevelopmentGap"][] | null;
            /** @description From the seat to readiness, in order. */
            loop: components["schemas"]["LoopStep"][];
            /** @description What the candidate is called. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the nomination.
             */
            nomination_id: string;
            /** @description The candidate; null: somebody from outside. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description The plan that goals can be added to, or that is in the way. */
            plan_id: string | null;
            /** @description Why the viewer can add no goals; null: they can. */
            why_no_goals: ("external" | "not_yours" | "no_plan" | "not_in_review" | "not_to_change") | null;
        };
        /** @description A gap, and what is being done about it. */
        DevelopmentGap: {
            /** @description Its code. */
            code: string;
            /** @description Of which day what is held speaks; null: nothing does. */
            evidence_on: string | null;
            /** @description The goal for it; null: none that the viewer may see. */
            goal: components["schemas"]["GapGoal"] | null;
            /** @description Level that is held; null of a certificate. */
            held: number | null;
            /** @description Of the competency or certification; null: nobody has defined it. */
            id: string | null;
            /** @description Whether it is among the fewest that reach the next better tier. */
            is_next: boolean;
            /**
             * @description A competency, or a certificate.
             * @enum {string}
             */
            kind: "competency" | "certificate";
            /** @description What the level asked for is called; empty of a certificate. */
            level_name: string;
            /** @description Levels that are missing; 1 of a certificate. */
            levels: number;
            /** @description Whether it is a must-have. */
            must_have: boolean;
            /** @description What it is called. */
            name: string;
            /** @description Level that is asked for; null of a certificate. */
            required: number | null;
        };
        /** @description Which gaps are to become goals of the candidate's plan. */
        DevelopmentGoals: {
            /** @description Of competencies that are missing. */
            competency_ids: string[];
        };
        /** @description What one level more of a competency would do. */
        Door: {
            competency: components["schemas"]["CompetencyName"];
            /**
             * @description Further roles of those weighed in which it is missing.
             * @example 4
             */
            nears: number;
            /** @description Roles that would fit then and do not now. */
            opens: components["schemas"]["ProfileRef"][];
            /** @description The level to reach, one above what is held. */
            to_level: number;
        };
        /** @description Where somebody came to stand in another cycle. */
        EarlierPlace: {
            /**
             * Format: date
             * @description The day of which it spoke.
             */
            as_of: string;
            /**
             * @description Row by row from the lowest of both, 1.
             * @example 5
             */
            box: number;
            /**
             * @description Name of the box there.
             * @example Core player
             */
            box_name: string;
            /**
             * @description Its name.
             * @example Spring 2025
             */
            cycle: string;
        };
        /** @description How the plan would differ with the other choice. */
        Effect: {
            /** @description People more with a mentor; fewer are negative. */
            people: number;
            /** @description Points more of the total; fewer are negative. */
            points: number;
        };
        /** @description Who may apply. In a programme among peers `mentee` holds for everybody, and `mentor` is empty. */
        Eligibility: {
            /**
             * @description For mentees, or for peers.
             * @default {
             *       "level_from": null,
             *       "level_to": null,
             *       "locations": [],
             *       "months_here": null,
             *       "org_unit_ids": [],
             *       "tracks": []
             *     }
             */
            mentee?: components["schemas"]["SideEligibility"];
            /**
             * @description For mentors.
             * @default {
             *       "level_from": null,
             *       "level_to": null,
             *       "locations": [],
             *       "months_here": null,
             *       "org_unit_ids": [],
             *       "tracks": []
             *     }
             */
            mentor?: components["schemas"]["SideEligibility"];
        };
        /** @description How many were ended. */
        Ended: {
            /** @description Sign-ins ended by this. */
            ended: number;
        };
        /** @description Why a grant ends. */
        EndRequest: {
            /**
             * @description Why, for whoever reads the log.
             * @example Changed jobs
             */
            reason: string;
        };
        /** @description Somebody's part in a programme, with all they said; what is confidential only to themselves. */
        Enrolment: {
            /** @description What the viewer may do. */
            actions: ("edit" | "apply" | "withdraw" | "drop" | "enrol" | "wait" | "decline")[];
            /** @description When they applied. */
            applied_at: string | null;
            /** @description What they consented to tell; null for all others. */
            background: components["schemas"]["Background"] | null;
            /** @description What they want to learn, dearest first. */
            goals: components["schemas"]["ShownGoal"][];
            /** @description When they could meet, on their own clock. */
            hours: components["schemas"]["FreeTime"][];
            /**
             * Format: uuid
             * @description Id of the enrolment.
             */
            id: string;
            /** @description Languages they would speak, BCP 47. */
            languages: string[];
            /** @description Earlier rounds in which they found nobody. */
            left_out: number;
            /** @description What must be said before it can be sent. */
            missing: components["schemas"]["MissingPart"][];
            /** @description Whom not to be paired with; null: confidential, for all others. */
            not_with: components["schemas"]["PersonRef"][] | null;
            /** @description Anything else. */
            note: string;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            programme_id: string;
            /** @description Its name. */
            programme_name: string;
            /** @description Why it was declined or withdrawn. */
            reason: string | null;
            /** @description Mentees they would take. */
            seats: number;
            /** @description Whether others may see which moves they made as mentors; null for all others. */
            shows_moves: boolean | null;
            /**
             * @description As what.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "draft" | "applied" | "waiting" | "enrolled" | "declined" | "withdrawn";
            /** @description Working style, from 1 to 5 each. */
            style: {
                [key: string]: number;
            };
            /** @description What they can teach. */
            teaches: components["schemas"]["ShownTeaching"][];
            /**
             * @description The zone of that clock.
             * @example Africa/Lagos
             */
            time_zone: string;
            /**
             * @description The position they hold.
             * @example Warehouse planner
             */
            title: string | null;
            /** @description After a deed: what `POST /api/activity/{undo_id}/undo` takes back. */
            undo_id: string | null;
            /** @description Counts the changes; send it back as `If-Match`. */
            version: number;
            /** @description Whom they wish for, best first. */
            wishes: components["schemas"]["PersonRef"][][];
        };
        /** @description How many take part on one side, by state. */
        EnrolmentCounts: {
            /** @description Waiting for approval. */
            applied: number;
            /** @description Turned down. */
            declined: number;
            /** @description Begun, not sent. */
            draft: number;
            /** @description Taking part. */
            enrolled: number;
            /** @description Mentees whom those who take part would take, as mentors. */
            seats: number;
            /**
             * @description Which side.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /** @description On the waiting list. */
            waiting: number;
            /** @description Gone again. */
            withdrawn: number;
        };
        /** @description Part of the list of enrolments. */
        EnrolmentPage: {
            items: components["schemas"]["EnrolmentSummary"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description A new application, a draft. */
        EnrolmentRequest: {
            /**
             * @description As what to take part.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
        };
        /** @description Somebody's part in a programme, in a list. */
        EnrolmentSummary: {
            /** @description What the viewer may do. */
            actions: ("edit" | "apply" | "withdraw" | "drop" | "enrol" | "wait" | "decline")[];
            /** @description When they applied. */
            applied_at: string | null;
            /** @description What they want to learn, dearest first. */
            goals: components["schemas"]["ShownGoal"][];
            /**
             * Format: uuid
             * @description Id of the enrolment.
             */
            id: string;
            /** @description Earlier rounds in which they found nobody. */
            left_out: number;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Mentees they would take. */
            seats: number;
            /**
             * @description As what.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "draft" | "applied" | "waiting" | "enrolled" | "declined" | "withdrawn";
            /** @description What they can teach. */
            teaches: components["schemas"]["ShownTeaching"][];
            /**
             * @description The position they hold.
             * @example Warehouse planner
             */
            title: string | null;
            /** @description Counts the changes; send it back as `If-Match`. */
            version: number;
        };
        /** @description What was entered of many. */
        EnteredCompletions: {
            /** @description Those that are new. */
            completions: number;
            /** @description Those that were on record already. */
            known: number;
            /**
             * Format: uuid
             * @description Under which it can be taken back for a day.
             */
            undo_id: string;
        };
        /** @description The statement by which a level is held. */
        Evidence: {
            /** @description Who made it. */
            assessor: string;
            /** @description Whether it is too old for its source. */
            is_stale: boolean;
            /**
             * Format: date
             * @description The day of which it speaks.
             */
            on: string;
            /** @description Where it comes from. */
            source: components["schemas"]["Source"];
            /** @description Levels by which those who spoke lately differ. */
            spread: number;
        };
        /** @description Something to show for a criterion. */
        EvidenceRequest: {
            /**
             * @description Points or credits, where they are asked for.
             * @default null
             * @example 82
             */
            amount?: number | null;
            /**
             * @description Id of the person who shall confirm it, where somebody must.
             * @default null
             */
            asked_id?: string | null;
            /**
             * @description Key of the criterion.
             * @example exam
             */
            criterion: string;
            /**
             * @description When it was done; null: today.
             * @default null
             */
            done_on?: string | null;
            /**
             * @description Where evidence can be seen, http or https; empty: nowhere.
             * @default
             * @example https://wiki.tidewell.example/route-plan
             */
            link?: string;
            /**
             * @description In words; may be empty.
             * @default
             */
            note?: string;
        };
        /** @description Something that a candidate shows. */
        EvidenceShown: {
            /**
             * @description Points or credits; else 1.
             * @example 82
             */
            amount: number;
            /**
             * @description What they say.
             * @enum {string}
             */
            answer: "noted" | "waiting" | "confirmed" | "declined";
            /** @description In words; may be empty. */
            answer_note: string;
            /** @description When they said so. */
            answered_at: string | null;
            /** @description Who was asked to confirm it; null: nobody needs to. */
            asked: components["schemas"]["PersonRef"] | null;
            /**
             * @description Key of the criterion.
             * @example exam
             */
            criterion: string;
            /**
             * Format: date
             * @description When it was done.
             */
            done_on: string;
            /**
             * Format: uuid
             * @description Id of the evidence.
             */
            id: string;
            /**
             * @description Where evidence can be seen, http or https; empty: nowhere.
             * @example https://wiki.tidewell.example/route-plan
             */
            link: string;
            /** @description In words; may be empty. */
            note: string;
        };
        /** @description That one has gone through an experience of a path, or has not after all. */
        ExperienceRequest: {
            /**
             * @description When; null: not yet.
             * @example 2026-03-02
             */
            done_on: string | null;
            /**
             * @description As it stands on the path.
             * @example Listen to ten calls
             */
            experience: string;
        };
        /** @description How the groups of one attribute fare. */
        FairnessAttribute: {
            /** @description How many have told it; null: too few to say, or not asked. */
            answered: number | null;
            /**
             * @description What the groups differ in.
             * @enum {string}
             */
            attribute: "unit_part" | "level" | "location" | "gender" | "age_group" | "disability" | "caring" | "first_generation";
            /** @description The groups that may be shown, those who fare worst first. */
            groups: components["schemas"]["FairnessGroup"][];
            /** @description Groups that are not shown, so that nobody can be made out. */
            hidden: number;
            /** @description Whether it is from what people told with consent. */
            needs_consent: boolean;
        };
        /** @description One group of mentees or peers, of five or more. */
        FairnessGroup: {
            /** @description Coverage less that of the same group in the round before; null: not known. */
            change: number | null;
            /** @description Share of them who are matched, 0 to 1; null: it could make out one to four of them. */
            coverage: number | null;
            /** @description Upper end of its 95 % interval; null with the share. */
            high: number | null;
            /** @description Whether fewer are matched than chance explains, by an exact test over all its groups. */
            is_behind: boolean;
            /** @description What its members have in common; empty: they have not said. */
            label: string;
            /** @description Lower end of its 95 % interval; null with the share. */
            low: number | null;
            /** @description Mean points of their pairs; null: not shown. */
            mean: number | null;
            /** @description Share of all others who are matched; null: nobody else, or not shown. */
            others: number | null;
            /** @description How many they are. */
            people: number;
        };
        /** @description A role of the pool's family. */
        FamilyRole: {
            /**
             * @description Its code.
             * @example SWE-M4
             */
            code: string;
            /** @description Its level. */
            level: number;
            /**
             * @description Its name.
             * @example Engineering lead
             */
            name: string;
            /** @description Its track. */
            track: string;
        };
        /** @description Something to mend in the file. */
        FileFault: {
            /**
             * @description As the file has it; null: the whole row.
             * @example Goals
             */
            column: string | null;
            /** @description What is wrong, in English. */
            problem: string;
            /** @description What would be right, in English. */
            remedy: string;
            /**
             * @description As a spreadsheet numbers it; null: the whole file.
             * @example 7
             */
            row: number | null;
        };
        /** @description That somebody came into a seat. */
        FillLine: {
            /** @description Whether they had worked here before. */
            from_within: boolean;
            /** @description Who. */
            name: string;
            /**
             * Format: date
             * @description Since when.
             */
            on: string;
            /** @description Whether they were its candidate. */
            placed: boolean;
        };
        /**
         * @description What can be found, in the order in which it is told.
         * @enum {string}
         */
        FindingKind: "level_falls" | "unreachable" | "dead_end" | "duplicate_profile" | "prerequisite_cycle" | "unused_competency" | "unheld_competency" | "gateway";
        /** @description What there is of one criterion. */
        FindingShown: {
            /**
             * @description In the unit of the criterion's `least`.
             * @example 82
             */
            held: number;
            /** @description Whether it is enough. */
            is_met: boolean;
            /**
             * @description Key of the criterion.
             * @example exam
             */
            key: string;
            /** @description Confirmations that are still to come. */
            waiting: number;
        };
        /** @description What the seat's role asks for beside what somebody holds. */
        Fit: {
            /**
             * @description Competencies and certifications that the role asks for.
             * @example 12
             */
            asked: number;
            /** @description Names of certifications that are missing. */
            certifications_missing: string[];
            /**
             * @description Those of them that are held as asked.
             * @example 9
             */
            held: number;
            /** @description What is missing, must-haves first, then the widest gaps. */
            lacks: components["schemas"]["Lack"][];
            /** @description Names of must-haves that are not held as asked. */
            must_haves_missing: string[];
        };
        /** @description Somebody who was in a pool. */
        FormerMember: {
            /**
             * Format: date
             * @description Since when they were in it.
             */
            joined_on: string;
            /**
             * Format: date
             * @description Since when not any more.
             */
            left_on: string;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Why not any more. */
            reason: string;
        };
        /** @description What is other in a version than in the one before it. */
        FrameworkChanges: {
            /** @description How much is new. */
            added: components["schemas"]["FrameworkCounts"];
            /** @description How much is there in both and not the same. */
            changed: components["schemas"]["FrameworkCounts"];
            /** @description How much is gone. */
            removed: components["schemas"]["FrameworkCounts"];
            /**
             * @description Number of the version before it.
             * @example 1
             */
            since: number;
            /**
             * Format: uuid
             * @description Id of the version.
             */
            version_id: string;
        };
        /** @description Something people can know and learn. */
        FrameworkCompetency: {
            /**
             * @description Letters, digits, dots, hyphens; stays from version to version.
             * @example CAR-C2
             */
            code: string;
            /** @description Any lines; empty where there is nothing to say. */
            description: string;
            /** @description What its levels look like. */
            descriptors: components["schemas"]["LevelDescriptor"][];
            /** @description What sort it is. */
            kind: components["schemas"]["CompetencyKind"];
            /**
             * @description Its name.
             * @example Route planning
             */
            name: string;
            /** @description Code of the competency that it is part of. */
            parent: string | null;
            /** @description Codes of competencies that come first. */
            prerequisites: string[];
            /**
             * @description Code of its proficiency scale.
             * @example FIVE
             */
            scale: string;
        };
        /** @description How much there is in a version. */
        FrameworkCounts: {
            competencies: number;
            families: number;
            moves: number;
            roles: number;
            scales: number;
            tracks: number;
        };
        /**
         * @description What to change of a draft, all of it or nothing: pieces to put in or replace by their codes, and to take out.
         *
         *     With a role its moves are taken out; with a competency the requirements for it.
         */
        FrameworkEdit: {
            /** @description Put. */
            competencies?: components["schemas"]["FrameworkCompetency"][];
            /** @description Put. */
            families?: components["schemas"]["FrameworkFamily"][];
            /** @description Put. */
            moves?: components["schemas"]["FrameworkMove"][];
            /** @description Taken out. */
            removed?: components["schemas"]["PieceKey"][];
            /** @description Put. */
            roles?: components["schemas"]["FrameworkRole"][];
            /** @description Put. */
            scales?: components["schemas"]["ProficiencyScale"][];
            /** @description Put. */
            tracks?: components["schemas"]["FrameworkTrack"][];
        };
        /** @description A job family: roles of one trade. */
        FrameworkFamily: {
            /**
             * @description Letters, digits, dots, hyphens; stays from version to version.
             * @example CAR-C2
             */
            code: string;
            /**
             * @description Its name.
             * @example Customer Care
             */
            name: string;
        };
        /** @description A file. */
        FrameworkFile: {
            /**
             * @description Its bytes in Base64.
             * @example Um9sZSxMZXZlbAo=
             */
            content: string;
            /**
             * @description What it is called.
             * @example roles.csv
             */
            name: string;
        };
        /** @description Something that has to be mended before the files can be brought in. */
        FrameworkFileFault: {
            /** @description Which column, or which field of which piece. */
            column: string | null;
            /**
             * @description Which file.
             * @example roles.csv
             */
            file: string;
            /**
             * @description What is wrong.
             * @example 'Superb' is no level of its scale
             */
            problem: string;
            /**
             * @description What would be right.
             * @example Write one of 1 (Working).
             */
            remedy: string;
            /** @description As a spreadsheet numbers it; null: the whole file. */
            row: number | null;
        };
        /** @description A framework in files: tables and their mapping, O*NET's files and theirs, or one JSON document. */
        FrameworkFiles: {
            /** @description All of them; a mapping is the one whose name ends in `.toml`. */
            files: components["schemas"]["FrameworkFile"][];
        };
        /** @description Something that the authors of a framework should look at. */
        FrameworkFinding: {
            /**
             * @description What it names.
             * @enum {string}
             */
            about: "role" | "competency";
            /** @description What would be right. */
            fix: string;
            /** @description Worth knowing rather than wrong. */
            is_hint: boolean;
            /** @description What sort it is. */
            kind: components["schemas"]["FindingKind"];
            /** @description What it is about; of two levels the lower first. */
            where: components["schemas"]["NamedPlace"][];
            /** @description The reason. */
            why: string;
        };
        /** @description What the check finds in a version as it is now. */
        FrameworkFindings: {
            /** @description By kind, then in the order of the framework. */
            items: components["schemas"]["FrameworkFinding"][];
            /**
             * @description Steps from level to level on its ladders.
             * @example 137
             */
            neighbouring_levels: number;
        };
        /** @description Every version of every framework that the viewer may know of. */
        FrameworkList: {
            /** @description What the viewer may do. */
            actions: "create"[];
            /** @description Of those that follow another. */
            changes: components["schemas"]["FrameworkChanges"][];
            /** @description By name, the latest version first. */
            items: components["schemas"]["FrameworkVersion"][];
        };
        /** @description The mapping that a version was published with. */
        FrameworkMapping: {
            /** @description By name; of a draft there are none. */
            items: components["schemas"]["MappedRole"][];
        };
        /** @description A way from one role to another. */
        FrameworkMove: {
            /** @description What sort of step it is. */
            kind: components["schemas"]["MoveKind"];
            /**
             * @description That it typically takes, kept to six decimal places.
             * @example 18
             */
            months: number;
            /**
             * @description Code of the role it starts from.
             * @example CAR-C2
             */
            source: string;
            /**
             * @description Code of the role it leads to.
             * @example CAR-C3
             */
            target: string;
        };
        /** @description Moves of a version. */
        FrameworkMoveList: {
            /** @description At most 100. */
            items: components["schemas"]["MoveOutline"][];
            /**
             * @description How many there are that fit.
             * @example 57
             */
            total: number;
        };
        /** @description A version in short: everything by name. */
        FrameworkOutline: {
            /** @description Competencies. */
            competencies: components["schemas"]["CompetencyOutline"][];
            /** @description Job families. */
            families: components["schemas"]["FrameworkFamily"][];
            /** @description Roles. */
            roles: components["schemas"]["RoleOutline"][];
            /** @description Proficiency scales. */
            scales: components["schemas"]["ProficiencyScale"][];
            /** @description Tracks. */
            tracks: components["schemas"]["FrameworkTrack"][];
        };
        /** @description To publish a version for good: people stand on it from then on. */
        FrameworkPublication: {
            /** @description One for each vanishing role with seats. */
            mapping: components["schemas"]["Successor"][];
        };
        /** @description What publishing a version would do. */
        FrameworkPublicationPreview: {
            /** @description Competencies that are new. */
            added_competencies: number;
            /** @description Roles that are new. */
            added_roles: number;
            /** @description Roles that are different from now. */
            changed_roles: number;
            /** @description Why it can't be published yet; sentences. */
            hindrances: string[];
            /** @description Competencies that there would be no more. */
            retired_competencies: number;
            /** @description Roles that there would be no more. */
            vanishing: components["schemas"]["VanishingRole"][];
        };
        /** @description What was read from files: what bringing them in would do, and what is wrong. */
        FrameworkReading: {
            /** @description Code of the framework; null where it could not be read. */
            code: string | null;
            /** @description How much there is in it. */
            counts: components["schemas"]["FrameworkCounts"] | null;
            /** @description How many there are; with any, nothing can be brought in. */
            fault_count: number;
            /** @description What has to be mended, the first fifty. */
            faults: components["schemas"]["FrameworkFileFault"][];
            /** @description What the check finds in it. */
            findings: components["schemas"]["FrameworkFinding"][];
            /** @description Its name. */
            name: string | null;
            /** @description The version that it would become; 1: a new framework. */
            number: number | null;
            /** @description What was untidy, and what was done about it. */
            remarks: components["schemas"]["FrameworkRemark"][];
            /**
             * @description How many levels roles ask for.
             * @example 1781
             */
            requirements: number;
        };
        /** @description A framework in its published version. */
        FrameworkRef: {
            /**
             * @description Its code.
             * @example TIDEWELL
             */
            code: string;
            /** @description Its name. */
            name: string;
        };
        /** @description Something untidy that was dealt with. */
        FrameworkRemark: {
            /** @description Which column; null: the whole row or file. */
            column: string | null;
            /**
             * @description How often.
             * @example 13
             */
            count: number;
            /**
             * @description Which file.
             * @example roles.csv
             */
            file: string;
            /**
             * @description What was done about it.
             * @example Taken away.
             */
            handled: string;
            /**
             * @description What was found.
             * @example spaces around a value
             */
            problem: string;
            /** @description The first of them, as a spreadsheet numbers them. */
            rows: number[];
        };
        /** @description A new framework, with an empty draft. */
        FrameworkRequest: {
            /**
             * @description Letters, digits, dots, hyphens; stays from version to version.
             * @example CAR-C2
             */
            code: string;
            /**
             * @description Its name.
             * @example Tidewell careers
             */
            name: string;
        };
        /** @description A job profile. */
        FrameworkRole: {
            /** @description Codes of those that it asks for. */
            certifications: string[];
            /**
             * @description Letters, digits, dots, hyphens; stays from version to version.
             * @example CAR-C2
             */
            code: string;
            /** @description Any lines; empty where there is nothing to say. */
            description: string;
            /**
             * @description Code of its family.
             * @example CAR
             */
            family: string;
            /**
             * @description Within its family and track, 1 the lowest.
             * @example 3
             */
            level: number;
            /**
             * @description Its name.
             * @example Senior Care Specialist
             */
            name: string;
            /** @description What it asks for. */
            requirements: components["schemas"]["RoleRequirement"][];
            /**
             * @description Code of its track.
             * @example IC
             */
            track: string;
        };
        /** @description A ladder within families. */
        FrameworkTrack: {
            /**
             * @description Letters, digits, dots, hyphens; stays from version to version.
             * @example CAR-C2
             */
            code: string;
            /**
             * @description Its name.
             * @example individual contributor
             */
            name: string;
        };
        /** @description A version of a framework. */
        FrameworkVersion: {
            /** @description What the viewer may do. */
            actions: ("edit" | "check" | "publish" | "delete" | "copy")[];
            /**
             * @description Code of the framework.
             * @example TIDEWELL
             */
            code: string;
            /** @description How much there is in it. */
            counts: components["schemas"]["FrameworkCounts"];
            /**
             * Format: uuid
             * @description Id of the framework.
             */
            framework_id: string;
            /**
             * Format: uuid
             * @description Id of the version.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            made_at: string;
            /** @description Who began it. */
            made_by: string;
            /**
             * @description Its name.
             * @example Tidewell careers
             */
            name: string;
            /**
             * @description 1 the first.
             * @example 2
             */
            number: number;
            /** @description Since when people stand on it; null: not yet. */
            published_at: string | null;
            /** @description Who published it. */
            published_by: string | null;
            /**
             * @description Where it came from.
             * @example Copied from version 1.
             */
            source: string;
            /**
             * @description Drafts are edited, then checked, then published for good.
             * @enum {string}
             */
            state: "draft" | "checked" | "published" | "superseded";
            /** @description After an edit: what `POST /api/activity/{undo_id}/undo` undoes. */
            undo_id: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description A stretch of every week, on the person's own clock. */
        FreeTime: {
            /**
             * @description Minutes after midnight.
             * @example 660
             */
            end: number;
            /**
             * @description Minutes after midnight.
             * @example 540
             */
            start: number;
            /**
             * @description 0 Monday to 6 Sunday.
             * @example 2
             */
            weekday: number;
        };
        /** @description What there is to learn from for one gap. */
        GapAdvice: {
            /** @description The competency. */
            competency: components["schemas"]["CompetencyRef"];
            /**
             * @description The level held; 0: none.
             * @example 1
             */
            held: number;
            /** @description The first five that are left out, by code. */
            passed: components["schemas"]["PassedResource"][];
            /** @description The first five, the best first. */
            recommended: components["schemas"]["RecommendedResource"][];
            /**
             * @description The level that is asked for.
             * @example 3
             */
            required: number;
            /** @description How many could be recommended. */
            total: number;
        };
        /** @description What a gap is ranked by: impact × urgency × motivation ÷ effort. */
        GapFactors: {
            /** @description Those that the request has set. */
            adjusted: ("impact" | "urgency" | "motivation" | "effort")[];
            /** @description Levels that are missing. */
            effort: number;
            /**
             * @description The requirement's weight, twice that of a must-have.
             * @example 4
             */
            impact: number;
            /** @description What the person has said, 1 to 3; 2 where nothing. */
            motivation: number;
            /**
             * @description The result, rounded to two places.
             * @example 8
             */
            priority: number;
            /** @description 3 where the target is within six months, 2 within twelve, else 1. */
            urgency: number;
        };
        /** @description A goal of the candidate's plan for a competency. */
        GapGoal: {
            /** @description Until when. */
            due_on: string | null;
            /** @description Whether it has an activity with a mentor. */
            has_mentoring: boolean;
            /**
             * Format: uuid
             * @description Id of the plan.
             */
            plan_id: string;
            /** @description When it was reached; null: not yet. */
            reached_on: string | null;
        };
        /** @description Something to learn: a competency and the level to reach, or free words, which no score can weigh. */
        Goal: {
            /**
             * @description Id of the competency; null: in words.
             * @default null
             */
            competency_id?: string | null;
            /**
             * @description The level to reach; null: in words.
             * @default null
             */
            level?: number | null;
            /**
             * @description In words; with a competency, a remark.
             * @default null
             */
            words?: string | null;
        };
        /** @description A role that an account holds or held. */
        Grant: {
            /**
             * Format: uuid
             * @description Whose.
             */
            account_id: string;
            /** @description Name on the account. */
            account_name: string;
            /** @description What the viewer may do with it now. */
            actions: "end"[];
            /** @description Why it was ended. */
            end_reason: string | null;
            /** @description When it was ended; null while it is in force. */
            ended_at: string | null;
            /** @description Who ended it. */
            ended_by_name: string | null;
            /**
             * Format: date-time
             * @description When it was given.
             */
            granted_at: string;
            /** @description Who gave it; null: at the installation. */
            granted_by_name: string | null;
            /**
             * Format: uuid
             * @description Id of the grant.
             */
            id: string;
            /** @description Why it was given. */
            reason: string;
            /**
             * @description Which.
             * @enum {string}
             */
            role: "coordinator" | "talent_partner" | "executive" | "administrator";
            /** @description Code of the programme, for a coordinator. */
            scope: string | null;
            /** @description After a change: what `POST /api/activity/{undo_id}/undo` takes back. */
            undo_id: string | null;
            /**
             * Format: date
             * @description First day (UTC).
             */
            valid_from: string;
            /** @description First day without it (UTC). */
            valid_to: string | null;
        };
        /** @description Every grant that an account has or had. */
        GrantList: {
            /** @description Those in force first, then the latest. */
            items: components["schemas"]["Grant"][];
        };
        /** @description A role to give. */
        GrantRequest: {
            /**
             * @description Why, for whoever reads the log.
             * @example New HR partner
             */
            reason: string;
            /**
             * @description Which.
             * @example talent_partner
             * @enum {string}
             */
            role: "coordinator" | "talent_partner" | "executive" | "administrator";
            /**
             * @description Code of the programme that a coordinator coordinates; null for every other role.
             * @default null
             * @example first-steps
             */
            scope?: string | null;
            /**
             * @description First day (UTC); null: today.
             * @default null
             */
            valid_from?: string | null;
            /**
             * @description First day without it (UTC); null: until ended.
             * @default null
             */
            valid_to?: string | null;
        };
        /** @description A programme that can be coordinated. */
        GrantScope: {
            /**
             * @description Send it as `scope`.
             * @example first-steps
             */
            code: string;
            /**
             * @description What it is called.
             * @example First steps
             */
            name: string;
        };
        /** @description What people are placed on: performance from left to right, potential from the bottom to the top. */
        GridTerms: {
            /** @description Names of the boxes, row by row from the lowest of both. */
            boxes: string[];
            /** @description The columns. */
            performance: components["schemas"]["AxisTerms"];
            /** @description The rows. */
            potential: components["schemas"]["AxisTerms"];
            /** @description Percent of the people that each box is thought to hold; a guideline that forces nothing. Null: none. */
            shares: number[] | null;
        };
        /** @description A group that a coordinator locked, or two people who were barred. */
        GroupDecision: {
            /**
             * Format: date-time
             * @description When.
             */
            decided_at: string;
            /** @description Who decided. */
            decided_by: string;
            /**
             * @description Locked: they stand together. Barred: they are never together.
             * @enum {string}
             */
            kind: "locked" | "barred";
            /** @description Two peers; or a ring, in which everybody teaches the next, and the last the first. */
            people: components["schemas"]["PersonRef"][];
        };
        /** @description Lock a group, bar two people, or leave them to the solver again; the round is run anew. */
        GroupDecisionRequest: {
            /** @description Null: leave them to the solver. */
            kind: ("locked" | "barred") | null;
            /** @description Ids. Two peers; or a ring, in which everybody teaches the next, and the last the first. */
            people: string[];
        };
        /** @description How the plan would differ with the other choice. */
        GroupEffect: {
            /** @description People more in a group; fewer are negative. */
            people: number;
            /** @description Points more of the total; fewer are negative. */
            points: number;
        };
        /** @description Why people are together, or why not, and what the other choice would cost. */
        GroupExplanation: {
            /** @description Of forcing the group, or of barring it if it was made. */
            effect: components["schemas"]["GroupEffect"] | null;
            /** @description Two peers; or a ring, in which everybody teaches the next, and the last the first. */
            people: components["schemas"]["PersonRef"][];
            /** @description Mean points per person; null: it can't be made. */
            points: number | null;
            /** @description The price and who would move, in sentences. */
            said: string[];
            /** @description Made, locked, could be made, or what stands against it. */
            standing: string;
            /** @description Of a pair both ways; of a ring whom each learns from. */
            steps: components["schemas"]["GroupStep"][];
        };
        /** @description What one gains from one other. */
        GroupStep: {
            /** @description Who gains. */
            learner: components["schemas"]["PersonRef"];
            /** @description What each criterion gives. */
            parts: components["schemas"]["Part"][];
            /** @description Points; null: the rules exclude it. */
            points: number | null;
            /** @description The rules that exclude it, a sentence each. */
            rules: string[];
            /** @description From whom. */
            teacher: components["schemas"]["PersonRef"];
        };
        /** @description Somebody's competency. */
        HeatCell: {
            /** @description What they hold; null: nobody has said anything. */
            held: number | null;
            /** @description Whether only something old was there. */
            is_stale: boolean;
            /** @description What their role asks for; null: it does not. */
            required: number | null;
        };
        /** @description A column of a heat map. */
        HeatColumn: {
            /** @description People whose role asks for it. */
            asked_of: number;
            competency: components["schemas"]["CompetencyName"];
            /** @description Those of them who do not hold it as asked. */
            short: number;
        };
        /** @description A team beside what its roles ask for. */
        HeatMap: {
            /** @description Competencies, those that most are short of first. */
            columns: components["schemas"]["HeatColumn"][];
            /** @description Who reports to them today, by name. */
            items: components["schemas"]["TeamMember"][];
            manager: components["schemas"]["PersonRef"];
        };
        /** @description A competency that their role asks for, and what they hold of it. */
        HeldBeside: {
            /** @description By rank; null: nobody has said. */
            held: number | null;
            /**
             * @description The competency.
             * @example Route planning
             */
            name: string;
            /** @description By rank. */
            required: number;
        };
        /** @description What somebody holds on a day, with all that was said, and by which rule a level is used. */
        HeldCompetencies: {
            /** @description What else the viewer may do. */
            actions: "say_motivation"[];
            /** @description The rule: months after which a source's word is stale, strongest first. */
            fresh_months: {
                [key: string]: number | null;
            };
            /** @description By area and name; also what their role asks for. */
            items: components["schemas"]["HeldCompetency"][];
            /**
             * Format: date
             * @description The day (UTC); what was recorded later does not count.
             */
            on: string;
            /** @description Whose competencies. */
            person: components["schemas"]["PersonRef"];
            /** @description The role that they hold on that day. */
            role: components["schemas"]["RoleRef"] | null;
            /** @description In which capacities the viewer may say something, today. */
            sources: components["schemas"]["Source"][];
        };
        /** @description A competency of somebody on a day. */
        HeldCompetency: {
            /**
             * @description What it is part of.
             * @example Operations
             */
            area: string;
            /**
             * @description Its code.
             * @example OPS-ROUTES
             */
            code: string;
            /**
             * @description The highest level that there is.
             * @example 5
             */
            highest: number;
            /**
             * Format: uuid
             * @description Id of the competency.
             */
            id: string;
            /** @description Whether only something old was there to be used. */
            is_stale: boolean;
            /** @description The level used; null: nobody has said anything. */
            level: number | null;
            /** @description How much they want to grow in it, 1 to 3; null: not said. */
            motivation: number | null;
            /** @description Whether that role cannot be filled without it. */
            must_have: boolean;
            /**
             * @description Its name.
             * @example Route planning
             */
            name: string;
            /** @description What the role they hold asks for; null: it does not. */
            required: number | null;
            /** @description The latest of everybody who spoke, the strongest source first. */
            said: components["schemas"]["Said"][];
            /**
             * @description Levels by which those who spoke lately differ.
             * @example 1
             */
            spread: number;
        };
        /** @description The position that somebody holds. */
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
        /** @description A following state that the programme cannot come into yet. */
        Hindered: {
            /** @description Why not, in English. */
            reason: string;
            /**
             * @description Which.
             * @enum {string}
             */
            state: "draft" | "open" | "matching" | "running" | "closed";
        };
        /** @description Something that was found. */
        Hit: {
            /**
             * @description A person's position, a position's or unit's unit; may be empty.
             * @example Planner
             */
            detail: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "person" | "position" | "org_unit";
            /**
             * @description Its name or title.
             * @example Grace Okafor
             */
            title: string;
        };
        /** @description What was found. */
        HitList: {
            /** @description The best first, 20 at most. */
            items: components["schemas"]["Hit"][];
        };
        /** @description What waits for the viewer, and how their things stand. */
        Home: {
            /** @description What is to be done first, then what is to be known. */
            cards: components["schemas"]["HomeCard"][];
            /**
             * @description What to call the viewer.
             * @example Grace Okafor
             */
            greeting_name: string;
        };
        /** @description Something to know or to do. */
        HomeCard: {
            /**
             * @description The figures and names of a sentence more, by name.
             * @example {
             *       "open": 480,
             *       "vacant": 14
             *     }
             */
            facts: {
                [key: string]: number | string;
            };
            /**
             * @description Where all of it is, in the application.
             * @example /people
             */
            href: string | null;
            /**
             * @description Which: the application has words of its own for each.
             * @enum {string}
             */
            id: "nobody_here" | "my_reports" | "my_reports_time_zones" | "last_imports" | "people_without_manager" | "vacant_positions" | "people_without_account" | "headcount_by_unit" | "span_of_control" | "layers" | "vacant_share" | "accounts_by_state" | "recent_audit" | "mail_waiting" | "offers_to_answer" | "rounds_changed" | "publications_leaving" | "offers_ending" | "repairs_proposed" | "rounds_to_publish" | "rounds_to_run" | "applications_to_decide" | "begin_plan" | "own_plan" | "own_aim" | "plans_to_review" | "team_plans" | "nominations_to_decide" | "plans_short_of_candidates" | "own_requests" | "own_relationships" | "open_requests" | "what_if" | "my_profile" | "my_manager" | "my_team";
            /** @description The first few of what it counts; empty for a mere figure. */
            items: components["schemas"]["HomeItem"][];
            /**
             * @description What it is foremost.
             * @enum {string}
             */
            kind: "figure" | "list" | "action";
            /** @description What the figure counts. */
            unit: ("competencies" | "people" | "positions" | "accounts" | "levels" | "time_zones" | "mails" | "offers" | "requests" | "changes" | "rounds" | "repairs" | "applications" | "percent" | "plans" | "activities" | "goals" | "nominations") | null;
            /**
             * @description Its figure, if it has one.
             * @example 14
             */
            value: number | null;
        };
        /** @description One line of a card. */
        HomeItem: {
            /** @description When it happens by itself, or at the latest. */
            at: string | null;
            /**
             * @description What else is known of it; may be empty.
             * @example Planner
             */
            detail: string;
            /**
             * @description Its page in the application.
             * @example /people/positions
             */
            href: string | null;
            /**
             * @description Its id, code or name: what stays when words change.
             * @example active
             */
            id: string;
            /** @description Of a file that was brought in: how far it has come. */
            state: ("checking" | "unreadable" | "unmapped" | "changed" | "checked" | "committing" | "committed" | "undoing" | "undone") | null;
            /**
             * @description What it is called.
             * @example Grace Okafor
             */
            title: string;
            /**
             * @description Its figure, if it has one.
             * @example 12
             */
            value: number | null;
        };
        /** @description One field before and after. */
        ImportChange: {
            /**
             * @description Empty: nothing.
             * @example Ana Silva (T-10003)
             */
            after: string;
            /**
             * @description Empty: nothing.
             * @example Bo Lin (T-10017)
             */
            before: string;
            /**
             * @description Of the fields.
             * @example manager
             */
            field: string;
            /**
             * @description As people call it.
             * @example manager
             */
            label: string;
        };
        /** @description A column, and what it is for. */
        ImportColumn: {
            /**
             * @description Its label.
             * @example Hire date
             */
            column: string;
            /** @description How surely, 0 to 1; 1 for what was chosen or remembered. */
            confidence: number;
            /** @description What 03/04/2024 means in it. */
            date_order: ("day first" | "month first") | null;
            /** @description The first different texts in it. */
            examples: string[];
            /**
             * @description Of the fields; null: left out.
             * @example joined_on
             */
            field: string | null;
            /** @description Why, a sentence. */
            why: string;
        };
        /** @description What was brought in. */
        ImportedApplications: {
            /** @description Who takes part or waits now. */
            applications: number;
            /**
             * Format: uuid
             * @description Under which it can be taken back for a day.
             */
            undo_id: string;
            /** @description Of these, who waits for a place. */
            waiting: number;
        };
        /** @description Something that a column can say of people. */
        ImportField: {
            /** @description What it is, a sentence. */
            about: string;
            /**
             * @description Of its values; only days have an order of day and month.
             * @enum {string}
             */
            kind: "text" | "day" | "list";
            /**
             * @description As people call it.
             * @example joined on
             */
            label: string;
            /**
             * @description As a mapping names it.
             * @example joined_on
             */
            name: string;
            /**
             * @description Whether every row needs it, or new people.
             * @enum {string}
             */
            needed: "always" | "for new people" | "never";
        };
        /** @description Everything that columns can say. */
        ImportFields: {
            items: components["schemas"]["ImportField"][];
        };
        /** @description An import, as the list shows it. */
        ImportItem: {
            /** @description When it was carried out. */
            committed_at: string | null;
            /** @description People, by what would become or became of them. */
            counts: {
                [key: string]: number;
            };
            /**
             * Format: date-time
             * @description When.
             */
            created_at: string;
            /** @description Who brought it in. */
            created_by: string;
            /**
             * @description What it was called.
             * @example people.csv
             */
            file_name: string;
            /**
             * Format: uuid
             * @description Id of the import.
             */
            id: string;
            /**
             * @description Where the file came from.
             * @example HR system
             */
            source: string;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "checking" | "unreadable" | "unmapped" | "changed" | "checked" | "committing" | "committed" | "undoing" | "undone";
            /** @description When it was taken back. */
            undone_at: string | null;
        };
        /** @description Something to know that stands in nobody's way. */
        ImportNote: {
            /** @description How many people it is about. */
            count: number;
            /**
             * @description What it is about.
             * @enum {string}
             */
            kind: "kept" | "never here" | "leaving later" | "manager moved up" | "time zone assumed" | "unit assumed";
            /** @description A sentence. */
            text: string;
        };
        /** @description What a person decided. */
        ImportOptions: {
            /** @description Yes to questions about many. */
            confirmed: components["schemas"]["Confirmed"][];
            /** @description What may be made because the file names it. */
            create: ("org_units" | "roles" | "positions")[];
            /** @description First day not here of people missing from the file; null: they stay. */
            missing_left_on: string | null;
            /** @description New employee numbers that are accepted for known people. */
            new_numbers: "all" | string[];
            /** @description Code of the unit of new people whose row gives none. */
            org_unit: string | null;
            /**
             * @description Of new people whose row gives none.
             * @example Europe/Lisbon
             */
            time_zone: string;
        };
        /** @description Part of the list of imports. */
        ImportPage: {
            items: components["schemas"]["ImportItem"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description One thing to mend. */
        ImportProblem: {
            /** @description As the header calls it; null: there is no column. */
            column: string | null;
            /** @description Of the fields; null: the whole row. */
            field: string | null;
            /**
             * @description By which problems are counted.
             * @enum {string}
             */
            kind: "mapping" | "table" | "unreadable cell" | "missing value" | "number twice" | "e-mail twice" | "unknown org unit" | "unknown role" | "unknown manager" | "own manager" | "leaving manager" | "circle" | "planned circle" | "own departure" | "last administrator" | "position held twice" | "closed position";
            /** @description What is wrong, without full stop. */
            problem: string;
            /** @description What would be right, a sentence. */
            remedy: string;
            /** @description As a spreadsheet numbers it; null: the whole file. */
            row: number | null;
            /**
             * @description What the cell may have meant: texts to put there.
             * @example [
             *       "Europe/Lisbon"
             *     ]
             */
            suggestions: string[];
            /** @description What the cell says. */
            value: string;
        };
        /** @description Something that is done only if a person says so. */
        ImportQuestion: {
            /** @description Of what would be done; part of an answer in `confirmed`. */
            count: number;
            /** @description What it is about, each in words. */
            items: string[];
            /** @description Of the items that can be answered alone: new employee numbers. */
            keys: string[];
            /**
             * @description Names the answer.
             * @enum {string}
             */
            kind: "new numbers" | "new org units" | "new roles" | "new positions" | "many leave" | "many change";
            /** @description The question, with the numbers that matter. */
            text: string;
        };
        /** @description What would become or became of one person, or what is wrong with one row. */
        ImportRow: {
            /** @description Field by field; empty where the row is at fault. */
            changes: components["schemas"]["ImportChange"][];
            /** @description Whether it was left out since the last check. */
            is_left_out: boolean;
            /**
             * @description What happens.
             * @enum {string}
             */
            kind: "problem" | "added" | "changed" | "number changed" | "left" | "returned" | "kept";
            /** @description Name. */
            name: string;
            /** @description Employee number. */
            number: string;
            /** @description Who is known here already. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description In the list. */
            place: number;
            /** @description What has to be mended. */
            problems: components["schemas"]["ImportProblem"][];
            /** @description Of the file; null: it follows from something else. */
            row: number | null;
            /** @description What was written over cells. */
            texts: {
                [key: string]: string;
            };
        };
        /** @description Part of what an import does. */
        ImportRowPage: {
            items: components["schemas"]["ImportRow"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description Where files came from so far. */
        ImportSources: {
            /**
             * @description Names, the latest used first.
             * @example [
             *       "HR system"
             *     ]
             */
            items: string[];
        };
        /** @description What the last check found, in numbers. */
        ImportSummary: {
            /**
             * Format: date-time
             * @description When it was checked.
             */
            checked_at: string;
            /** @description People, by what would become of them. */
            counts: {
                [key: string]: number;
            };
            /** @description Problems of no single row. */
            file_problems: components["schemas"]["ImportProblem"][];
            /** @description What to know of the columns. */
            hints: string[];
            /** @description Whether it can be committed. */
            is_ready: boolean;
            /** @description What keeps the mapping from being used. */
            mapping_problems: components["schemas"]["ImportProblem"][];
            /** @description People here of whom the file says nothing. */
            missing: number;
            /** @description What else to know. */
            notes: components["schemas"]["ImportNote"][];
            /** @description Problems, by kind. */
            problem_counts: {
                [key: string]: number;
            };
            /** @description What has to be answered first. */
            questions: components["schemas"]["ImportQuestion"][];
            /** @description Rows that name somebody. */
            rows: number;
            /** @description People of whom the file says nothing new. */
            unchanged: number;
        };
        /** @description Who holds a position for a while. */
        Incumbency: {
            /**
             * Format: uuid
             * @description Id of the incumbency.
             */
            id: string;
            /** @description Who holds it. */
            person: components["schemas"]["PersonRef"];
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
        /** @description Who holds a position, held it and is to hold it. */
        IncumbencyList: {
            /** @description The latest first. */
            items: components["schemas"]["Incumbency"][];
        };
        /** @description Who holds a position. */
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
        /** @description Who is to hold a position. */
        IncumbentChange: {
            /** @description Id of the new incumbent; null: nobody. */
            person_id: string | null;
            /**
             * @description First day (UTC), past or to come; null: today.
             * @default null
             * @example 2026-03-01
             */
            valid_from?: string | null;
        };
        /** @description What came of inviting many. */
        Invitations: {
            /** @description To whom a mail is on its way. */
            invited: number;
            /** @description Who could still be invited: ask again for the next of them. */
            left: number;
            /** @description No mail server is set, so that mails wait until one is. */
            mail_waits: boolean;
            /** @description Accounts that were named and wait for no password. */
            passed_over: number;
        };
        /** @description Whom to invite in one go. */
        InvitationsRequest: {
            /** @description Accounts that wait for their first password; null: everybody without one, people without an account among them, but for those who have a link that still works. */
            account_ids: string[] | null;
        };
        /** @description Whom to invite. */
        InviteRequest: {
            /**
             * @description Where to; kept in lower case.
             * @example ana@tidewell.example
             */
            email: string;
            /**
             * @description Name on the account; null: the person's.
             * @default null
             */
            name?: string | null;
            /**
             * @description The person whose account it is; null: nobody's.
             * @default null
             */
            person_id?: string | null;
        };
        /** @description Somebody else whom an offer is about, and what they said when they applied. */
        KnownParty: {
            /** @description Their address at work, once everybody has accepted; null: before, or none. */
            email: string | null;
            /** @description What they want to learn. */
            goals: string[];
            /** @description Whether they have accepted. */
            has_accepted: boolean;
            /** @description What else they said. */
            note: string;
            /**
             * @description Points that those can give.
             * @example 90
             */
            of: number;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description Points of all criteria but what others wished for.
             * @example 67.5
             */
            points: number;
            /** @description Why the two of you. */
            reasons: components["schemas"]["OfferReason"][];
            /**
             * @description As what.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /** @description What they can teach. */
            teaches: string[];
            /** @description Of their position. */
            title: string | null;
        };
        /** @description What is missing of one competency. */
        Lack: {
            /**
             * @description By rank, 1 the lowest; 0 is none.
             * @example 2
             */
            held: number;
            /** @description Whether nobody fits the role without it. */
            must_have: boolean;
            /** @description The competency's name. */
            name: string;
            /**
             * @description By rank, 1 the lowest; 0 is none.
             * @example 2
             */
            required: number;
        };
        /** @description A competency of which something is missing. */
        Lacking: {
            /** @description Level held; 0 is none. */
            held: number;
            /** @description Whether nobody fits the role without it. */
            must_have: boolean;
            /** @description The competency's name. */
            name: string;
            /** @description Level that the role asks for. */
            required: number;
        };
        /** @description The roles that there are and the moves between them, as they are to one person. */
        Lattice: {
            /** @description Code of the role near which all is; null: it is not narrowed so. */
            around: string | null;
            /** @description How many moves from it at most. */
            distance: number | null;
            /** @description Of the whole framework. */
            families: components["schemas"]["FrameworkFamily"][];
            /** @description Whose roles these are; null: none is published. */
            framework: components["schemas"]["FrameworkRef"] | null;
            /** @description All that are published. */
            frameworks: components["schemas"]["FrameworkRef"][];
            /** @description Roles that the person held, the latest first. */
            history: components["schemas"]["PastRole"][];
            /** @description Those between them. */
            moves: components["schemas"]["LatticeMove"][];
            /** @description To whom. */
            person: components["schemas"]["PersonRef"];
            /** @description Code of the role that the person holds, where it is in it. */
            place: string | null;
            /** @description Those that fit the filters. */
            roles: components["schemas"]["LatticeRole"][];
            /** @description Code of the role that the viewer's own plan aims at, in it. */
            target: string | null;
            /**
             * @description Roles of the whole framework.
             * @example 96
             */
            total: number;
            /** @description Of the whole framework. */
            tracks: components["schemas"]["FrameworkTrack"][];
        };
        /** @description A way from one role to another. */
        LatticeMove: {
            /**
             * @description What sort of step it is.
             * @example promotion
             */
            kind: string;
            /** @description How many people made it; null where fewer than five did. */
            made: number | null;
            /**
             * @description That it typically takes, as the framework says.
             * @example 18
             */
            months: number;
            /**
             * @description Code of the role.
             * @example CAR-C2
             */
            source: string;
            /**
             * @description Code of the role.
             * @example CAR-C2
             */
            target: string;
        };
        /** @description A role on the map. */
        LatticeRole: {
            /**
             * @description Code of the role.
             * @example CAR-C2
             */
            code: string;
            /** @description Code of its family. */
            family: string;
            /**
             * @description Its step.
             * @example 3
             */
            level: number;
            /**
             * @description Levels and certifications that the person lacks.
             * @example 4
             */
            missing: number;
            /**
             * @description Must-haves of which they lack something.
             * @example 1
             */
            must_haves_missing: number;
            /**
             * @description Its name.
             * @example Senior Care Specialist
             */
            name: string;
            /**
             * @description Open positions that have it.
             * @example 12
             */
            seats: number;
            /** @description Code of its track. */
            track: string;
            /**
             * @description Those of them that nobody holds.
             * @example 1
             */
            vacant: number;
        };
        /** @description Something that somebody has gone through; it proves no level. */
        LearntFrom: {
            /**
             * Format: date
             * @description When it was completed.
             */
            done_on: string;
            /**
             * @description To which it brings, by rank.
             * @example 2
             */
            level: number;
            /** @description What was completed. */
            resource: components["schemas"]["ResourceRef"];
        };
        /** @description Somebody who leaves in a scenario. */
        Leaver: {
            /**
             * Format: date
             * @description First day without them.
             */
            on: string;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description Of the position they hold; empty: none.
             * @example Planner
             */
            title: string;
        };
        /** @description Somebody who is thought of as leaving. */
        LeaverRequest: {
            /** @description First day without them; null: today. */
            on: string | null;
            /**
             * Format: uuid
             * @description Id of the person.
             */
            person_id: string;
        };
        /** @description Those who are left out for one and the same reason. */
        LeftOutGroup: {
            /** @description What stands against them: rules of which each alone does, several things together, locks on every seat, too few seats, or the aim; null: not told apart then. */
            kind: ("rules" | "together" | "no_seats" | "bottleneck" | "outweighed") | null;
            /** @description Who they are, by name. */
            people: components["schemas"]["LeftOutMentee"][];
            /** @description The same in English. */
            reason: string;
        };
        /** @description Everybody without a mentor in the result that a round shows. */
        LeftOutGroups: {
            /** @description By reason, the one that most people share first. */
            items: components["schemas"]["LeftOutGroup"][];
        };
        /** @description Somebody without a mentor, as the round sees them. */
        LeftOutMentee: {
            /** @description Where they work; empty: not known. */
            location: string;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Mentors whom they may have by the rules, seats or not; null: not counted then. */
            possible: number | null;
            /** @description Earlier rounds that left them out. */
            times: number;
            /** @description The competencies that they want to learn. */
            wants: string[];
        };
        /** @description Somebody without a mentor, or in no group. */
        LeftOutPerson: {
            /** @description What stands against them, in a word; null: not kept. */
            kind: string | null;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Why, a sentence in English. */
            reason: string;
        };
        /** @description What a level of a competency looks like. */
        LevelDescriptor: {
            /**
             * @description Which level.
             * @example 2
             */
            level: number;
            /** @description How it shows. */
            text: string;
        };
        /** @description The mentor's role stands so many levels above the mentee's; negative: below. */
        LevelGapTerms: {
            /**
             * @description At most.
             * @default 4
             * @example 4
             */
            highest?: number;
            /**
             * @description At least.
             * @default 1
             * @example 1
             */
            lowest?: number;
        };
        /** @description What a level of a competency looks like. */
        LevelWords: {
            /** @description How one recognises it; empty where nobody has said. */
            description: string;
            /**
             * @description By rank, 1 the lowest.
             * @example 3
             */
            level: number;
            /**
             * @description Its name on the scale.
             * @example Practitioner
             */
            name: string;
        };
        /** @description What a mailed link is for. */
        Link: {
            /** @description E-mail on the account. */
            email: string;
            /** @description Name on the account. */
            name: string;
            /**
             * @description Why it was sent.
             * @enum {string}
             */
            purpose: "invitation" | "reset";
        };
        /** @description A mailed link. */
        LinkRequest: {
            /** @description What follows the # of the link. */
            token: string;
        };
        /** @description A step of the way from a seat to its being covered. */
        LoopStep: {
            /** @description Of `total`, what is there: candidates, goals, evidence in percent. */
            count: number;
            /**
             * @description Which step.
             * @enum {string}
             */
            kind: "seat" | "gap" | "goal" | "mentor" | "evidence" | "readiness";
            /**
             * @description How it stands.
             * @enum {string}
             */
            state: "done" | "under_way" | "open" | "unknown";
            /** @description Of how many; 0 where that says nothing. */
            total: number;
        };
        /** @description What people on one side read, at the example of one of them. */
        MailPreview: {
            /** @description What the link in the mail says; null: there is none. */
            answer: string | null;
            /** @description What the message in their inbox is about. */
            inbox: string;
            /**
             * @description Which side.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer" | "left_out" | "moved";
            /** @description Of the mail. */
            subject: string;
            /** @description Of the mail. */
            text: string;
            /** @description Who is the example. */
            to: string;
        };
        /** @description Whom somebody is to report to. */
        ManagerChange: {
            /** @description Id of the new manager; null: nobody. */
            manager_id: string | null;
            /**
             * @description First day (UTC), past or to come; null: today.
             * @default null
             * @example 2026-03-01
             */
            valid_from?: string | null;
        };
        /** @description What one column is for. */
        MappedColumnRequest: {
            /**
             * @description Its label.
             * @example Hire date
             */
            column: string;
            /**
             * @description What 03/04/2024 means; null: only what can be read one way.
             * @default null
             */
            date_order?: ("day first" | "month first") | null;
            /**
             * @description Of the fields; null: left out.
             * @example joined_on
             */
            field: string | null;
        };
        /** @description Where the people of a role went that there is no more. */
        MappedRole: {
            /** @description Its code. */
            code: string;
            /** @description Its name. */
            name: string;
            /**
             * @description Positions that had it.
             * @example 4
             */
            seats: number;
            /** @description Code of the role they went to; null: none. */
            successor: string | null;
            /** @description Its name; null: none. */
            successor_name: string | null;
        };
        /** @description What the columns are for; columns that are not mentioned are left out. */
        MappingRequest: {
            columns: components["schemas"]["MappedColumnRequest"][];
        };
        /** @description How many became read. */
        MarkedRead: {
            /** @description Messages that were unread until now. */
            marked: number;
        };
        /** @description Who is signed in, and what they may open. */
        Me: {
            /**
             * Format: uuid
             * @description Id of the account.
             */
            account_id: string;
            /**
             * @description What the rail shows, in its order.
             * @example [
             *       "home",
             *       "people"
             *     ]
             */
            areas: string[];
            /** @description Whether this is the sample organisation. */
            demo: boolean;
            /** @description E-mail on the account. */
            email: string;
            /** @description Name on the account. */
            name: string;
            /** @description Null for an account of nobody employed. */
            person: components["schemas"]["MyPerson"] | null;
            /** @description Held today, in alphabetical order. */
            roles: components["schemas"]["AccessRole"][];
            /** @description Messages in the inbox that were not read. */
            unread: number;
        };
        /** @description What is somebody's to do in a plan. */
        MemberChange: {
            /**
             * @description Each may do what those after it may.
             * @enum {string}
             */
            part: "administrator" | "candidate_manager" | "viewer";
        };
        /** @description How far a member is from a role of the family. */
        MemberGaps: {
            /** @description What is missing most, 5 at most. */
            lacks: components["schemas"]["Lacking"][];
            /** @description Levels and certifications missing in all; 0: it fits. */
            missing: number;
            /** @description Must-haves of which something is missing. */
            must_haves_missing: number;
            /** @description The role asked for, or the nearest further one. */
            role: components["schemas"]["FamilyRole"];
        };
        /** @description Somebody to take in. */
        MemberRequest: {
            /**
             * Format: uuid
             * @description Id of the person.
             */
            person_id: string;
            /**
             * @description Why, in a sentence.
             * @example Leads two teams well
             */
            reason: string;
        };
        /** @description That somebody is in a pool no longer. */
        MembershipEnd: {
            /**
             * @description Why, in a sentence.
             * @example Leads two teams well
             */
            reason: string;
        };
        /** @description Somebody whose mentors differ. */
        MentorChange: {
            /** @description Whom they would have. */
            after: components["schemas"]["PersonRef"][];
            /** @description Whom they have. */
            before: components["schemas"]["PersonRef"][];
            /** @description Who. */
            mentee: components["schemas"]["PersonRef"];
        };
        /** @description Ask for a mentor: up to three, one after the other. */
        MentorRequest: {
            /** @description Ids of mentors, who is asked first standing first. */
            choices: string[];
            /**
             * @description What each who is asked reads.
             * @default
             */
            message?: string;
        };
        /** @description A message to the viewer. */
        Message: {
            /** @description What it is about. */
            body: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            created_at: string;
            /** @description Where in the application to go. */
            href: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            id: string;
            /** @description When it was read; null while unread. */
            read_at: string | null;
            /** @description Why the viewer gets it, a sentence; empty where it needs none. */
            reason: string;
            /**
             * @description Names the kind of message.
             * @example role.given
             */
            title: string;
        };
        /** @description A relationship that goes on, of somebody in one part of a programme. */
        MetAs: {
            /**
             * Format: date-time
             * @description When everybody had accepted.
             */
            began_at: string;
            /**
             * Format: uuid
             * @description Id of the relationship.
             */
            id: string;
            /** @description Whom they meet. */
            others: components["schemas"]["PersonRef"][];
        };
        /** @description A part of an application that must say more before it can be sent. */
        MissingPart: {
            /**
             * @description Which part.
             * @enum {string}
             */
            field: "goals" | "teaches" | "languages" | "hours";
            /** @description What to do, in English. */
            message: string;
        };
        /** @description A figure at the end of a month. */
        MonthValue: {
            /**
             * Format: date
             * @description The last day of the month, or today.
             */
            on: string;
            /** @description The figure; null: there was nothing to tell it of. */
            value: number | null;
        };
        /** @description How much somebody wants to grow in a competency. */
        MotivationRequest: {
            /** @description 1 not now, 3 very much; null: nothing said. */
            motivation: number | null;
        };
        /**
         * @description What sort of step leads from one role to another.
         * @enum {string}
         */
        MoveKind: "promotion" | "lateral" | "track switch" | "rotation" | "project";
        /** @description A mentor who made a move and lets others see it. */
        MoveMentor: {
            /** @description What the viewer may do in it: ask for a mentor. */
            actions: "request"[];
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description In which they are a mentor. */
            programme: components["schemas"]["ProgrammeRef"];
            /**
             * @description Name of the role that they came from.
             * @example Care Specialist
             */
            source: string;
            /**
             * @description The position they hold.
             * @example Firmware lead
             */
            title: string | null;
            /**
             * @description In which they came into the other.
             * @example 2023
             */
            year: number;
        };
        /** @description Mentors who made a move: the first few of them. */
        MoveMentors: {
            /** @description Five at most, who made it last first. */
            items: components["schemas"]["MoveMentor"][];
            /**
             * @description How many there are besides.
             * @example 2
             */
            more: number;
        };
        /** @description A move with the names of its ends. */
        MoveOutline: {
            /** @description What sort of step it is. */
            kind: components["schemas"]["MoveKind"];
            /**
             * @description That it typically takes.
             * @example 18
             */
            months: number;
            /**
             * @description Code of the role it starts from.
             * @example CAR-C2
             */
            source: string;
            /** @description Name of the role it starts from. */
            source_name: string;
            /**
             * @description Code of the role it leads to.
             * @example CAR-C3
             */
            target: string;
            /** @description Name of the role it leads to. */
            target_name: string;
        };
        /** @description The person behind an account. */
        MyPerson: {
            /**
             * Format: uuid
             * @description Id of the person.
             */
            id: string;
            /** @description Name of the person. */
            name: string;
            /**
             * @description IANA name.
             * @example Europe/Lisbon
             */
            time_zone: string;
        };
        /** @description A role or a competency that a finding is about. */
        NamedPlace: {
            /**
             * @description Its code.
             * @example CAR-C3
             */
            code: string;
            /**
             * @description Its name.
             * @example Senior Care Specialist
             */
            name: string;
        };
        /** @description What stands between the candidate and the next better tier. */
        NextReadiness: {
            /** @description How many gaps have to be closed, at the fewest. */
            count: number;
            /** @description The fewest gaps to close, the fewest levels of equals; null: not the viewer's to see. */
            gaps: components["schemas"]["ReadinessGap"][] | null;
            /** @description Months of experience that are missing besides; 0: none. */
            months_short: number;
            /** @description Code of that tier. */
            tier: string;
            /** @description What it is called. */
            tier_name: string;
        };
        /** @description Somebody who could follow in a critical position. */
        Nomination: {
            /** @description What the viewer may do. */
            actions: ("to_pending" | "to_approved" | "to_rejected" | "to_removed" | "to_placed" | "rank" | "edit" | "tell" | "untell")[];
            /** @description Names of those who can decide on it, neither who proposed it nor the candidate; null: it does not wait for a decision. */
            deciders: string[] | null;
            /** @description What is known of somebody from outside; may be empty. */
            external_note: string;
            /** @description Null: the viewer may not see it, or no framework has the role. */
            fit: components["schemas"]["Fit"] | null;
            /** @description Whether they do not work here any more. */
            has_left: boolean;
            /** @description Whether they hold the seat by now, so that the nomination is over. */
            holds_seat: boolean;
            /**
             * Format: uuid
             * @description Id of the nomination.
             */
            id: string;
            /** @description Whether they would only step in for a while. */
            is_interim: boolean;
            /** @description Their name. */
            name: string;
            /** @description Who; null: somebody from outside. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description Among those open of its sort, 1 the first; null: it is over. */
            place: number | null;
            /**
             * Format: date-time
             * @description When.
             */
            proposed_at: string;
            /** @description Who proposed it. */
            proposed_by: string;
            /**
             * @description Name of the tier that counts; null: unconfirmed.
             * @example Ready now
             */
            readiness: string | null;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "proposed" | "pending" | "approved" | "rejected" | "removed" | "placed";
            /**
             * @description Whether the candidate knows, and what they said to it.
             * @enum {string}
             */
            telling: "untold" | "told" | "consented" | "declined";
            /** @description Title of the position that they hold; null: none. */
            title: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
            /** @description Null: the viewer may not see it, or no plan was shared. */
            wish: components["schemas"]["Wish"] | null;
        };
        /** @description What to change of a nomination; what is left out stays as it is. */
        NominationChange: {
            /** @description What is known of them; for somebody from outside. */
            external_note?: string;
            /** @description Whether they would only step in for a while. */
            is_interim?: boolean;
        };
        /** @description A nomination with all that became of it. */
        NominationDetails: {
            /** @description What the viewer may do. */
            actions: ("to_pending" | "to_approved" | "to_rejected" | "to_removed" | "to_placed" | "rank" | "edit" | "tell" | "untell")[];
            /** @description For which seat. */
            critical_position: components["schemas"]["CriticalPositionRef"];
            /** @description Names of those who can decide on it, neither who proposed it nor the candidate; null: it does not wait for a decision. */
            deciders: string[] | null;
            /** @description What is known of somebody from outside; may be empty. */
            external_note: string;
            /** @description Null: the viewer may not see it, or no framework has the role. */
            fit: components["schemas"]["Fit"] | null;
            /** @description Whether they do not work here any more. */
            has_left: boolean;
            /** @description The earliest first. */
            history: components["schemas"]["NominationEvent"][];
            /** @description Whether they hold the seat by now, so that the nomination is over. */
            holds_seat: boolean;
            /**
             * Format: uuid
             * @description Id of the nomination.
             */
            id: string;
            /** @description Whether they would only step in for a while. */
            is_interim: boolean;
            /** @description Their name. */
            name: string;
            /** @description Who; null: somebody from outside. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description Among those open of its sort, 1 the first; null: it is over. */
            place: number | null;
            /**
             * Format: date-time
             * @description When.
             */
            proposed_at: string;
            /** @description Who proposed it. */
            proposed_by: string;
            /**
             * @description Name of the tier that counts; null: unconfirmed.
             * @example Ready now
             */
            readiness: string | null;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "proposed" | "pending" | "approved" | "rejected" | "removed" | "placed";
            /**
             * @description Whether the candidate knows, and what they said to it.
             * @enum {string}
             */
            telling: "untold" | "told" | "consented" | "declined";
            /** @description Title of the position that they hold; null: none. */
            title: string | null;
            /** @description When the candidate was told; null: they do not know. */
            told_on: string | null;
            /** @description What they were told, in words; null: nothing. */
            told_text: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
            /** @description Null: the viewer may not see it, or no plan was shared. */
            wish: components["schemas"]["Wish"] | null;
        };
        /** @description What became of a nomination. */
        NominationEvent: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who did it. */
            by: string;
            /**
             * @description What was done.
             * @enum {string}
             */
            kind: "proposed" | "submitted" | "approved" | "rejected" | "removed" | "placed" | "interim" | "told" | "untold" | "consented" | "declined";
            /** @description Why; may be empty. */
            reason: string;
        };
        /** @description Part of the candidates of a plan: the open ones by their places, interim successors after, then what is over. */
        NominationPage: {
            items: components["schemas"]["Nomination"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description Somebody to nominate: of the organisation by id, or from outside by name. */
        NominationRequest: {
            /**
             * @description Name of somebody from outside.
             * @default null
             */
            external_name?: string | null;
            /**
             * @description What is known of them; for somebody from outside.
             * @default
             */
            external_note?: string;
            /**
             * @description Whether they would only step in for a while.
             * @default false
             */
            is_interim?: boolean;
            /**
             * @description Id of somebody who works here.
             * @default null
             */
            person_id?: string | null;
            /**
             * @description Why they could follow; may be empty.
             * @default
             */
            reason?: string;
            /**
             * @description `pending`: sent to be decided on at once.
             * @default pending
             * @enum {string}
             */
            state?: "proposed" | "pending";
        };
        /** @description Into which state to bring a nomination. */
        NominationStateChange: {
            /**
             * @description Why; needed to reject and to remove.
             * @default
             */
            reason?: string;
            /**
             * @description One that `actions` offers.
             * @enum {string}
             */
            state: "pending" | "approved" | "rejected" | "removed" | "placed";
        };
        /** @description What to note for oneself. */
        NotesChange: {
            /** @description All of it. */
            text: string;
        };
        /** @description When the viewer wants mail; the inbox has everything at once. */
        NoticeSettings: {
            /** @description What the viewer may do with it. */
            actions: "edit"[];
            /** @description Whether each notice is mailed at once, or all of a day together at 8:00. */
            pace: components["schemas"]["Pace"];
            /** @description A quarter of an hour from which nothing is mailed; null: none. */
            quiet_from: string | null;
            /** @description When mail comes again, perhaps on the next day. */
            quiet_to: string | null;
            /** @description Whether nothing is mailed on Saturdays and Sundays. */
            quiet_weekends: boolean;
            /** @description By whose clock: that of the viewer's profile. */
            time_zone: string;
            /** @description Counts the changes, from 1. */
            version: number;
        };
        /** @description What to change; what is left out stays as it is. */
        NoticeSettingsChange: {
            /** @description Whether each notice is mailed at once, or all of a day together at 8:00. */
            pace?: components["schemas"]["Pace"];
            /**
             * @description A quarter of an hour from which nothing is mailed; null: none.
             * @default null
             */
            quiet_from?: string | null;
            /**
             * @description When mail comes again, perhaps on the next day.
             * @default null
             */
            quiet_to?: string | null;
            /** @description Whether nothing is mailed on Saturdays and Sundays. */
            quiet_weekends?: boolean;
        };
        /** @description Why a mentor can't be asked. */
        Obstacle: {
            /**
             * @description No seat is free, they declined before, or the rule that rules the pair out.
             * @enum {string}
             */
            kind: "full" | "declined" | "reporting_line" | "same_unit" | "previous_pairs" | "shared_language" | "shared_goal" | "overlap" | "level_gap";
            /** @description A sentence in English; empty where the kind says all. */
            reason: string;
            /** @description When a seat becomes free; null: not known, or not for that. */
            until: string | null;
        };
        /** @description How many offers there are, by state. */
        OfferCounts: {
            /** @description Accepted by everybody. */
            accepted: number;
            /** @description Declined by somebody. */
            declined: number;
            /** @description Not answered in time. */
            expired: number;
            /** @description Not made known yet. */
            held: number;
            /** @description Not answered by everybody yet. */
            open: number;
            /** @description Being changed by a repair that is about to leave. */
            paused: number;
            /** @description Withdrawn. */
            withdrawn: number;
        };
        /** @description Answer what a link in a mail is about. */
        OfferLinkAnswer: {
            /**
             * @description Which.
             * @enum {string}
             */
            answer: "accepted" | "declined";
            /**
             * @description Why not; a decline needs one, and only coordinators read it.
             * @default null
             */
            reason?: ("no_time" | "not_the_right_match" | "know_each_other" | "plans_changed" | "other") | null;
            /** @description What stands after the # of the link. */
            token: string;
            /**
             * @description More about why not; for coordinators only.
             * @default null
             */
            words?: string | null;
        };
        /** @description Show what a link in a mail is about. */
        OfferLinkRequest: {
            /** @description What stands after the # of the link. */
            token: string;
        };
        /** @description Why two people fit: what one criterion of the programme says. */
        OfferReason: {
            /**
             * @description Which.
             * @example goals
             */
            criterion: string;
            /** @description Points that it can give. */
            of: number;
            /** @description Points that it gives. */
            points: number;
            /** @description Why, a sentence in English. */
            said: string;
        };
        /** @description An offer to the viewer, in a list. */
        OfferSummary: {
            /** @description What the viewer may do. */
            actions: ("answer" | "take_back")[];
            /**
             * Format: date-time
             * @description Until when it can be answered.
             */
            answer_by: string;
            /** @description Whether somebody else in it asked for the viewer. */
            asks_viewer: boolean;
            /** @description When it came to its end. */
            ended_at: string | null;
            /** @description Whether it ends, or has ended, because the programme was closed. */
            ends_with_programme: boolean;
            /**
             * Format: uuid
             * @description Id of the offer.
             */
            id: string;
            /** @description Whether the viewer asked for it, and so has accepted. */
            is_own_request: boolean;
            /**
             * Format: date-time
             * @description When it was made known.
             */
            opened_at: string;
            /** @description Who else it is about. */
            others: components["schemas"]["OtherParty"][];
            /** @description What the viewer answered. */
            own_answer: ("accepted" | "declined") | null;
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            programme_id: string;
            /** @description Its name. */
            programme_name: string;
            /**
             * @description As what the viewer is asked.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "open" | "paused" | "accepted" | "declined" | "expired" | "withdrawn";
            /** @description While the viewer's answer can be taken back: by undoing this activity. */
            undo_id: string | null;
            /** @description Send it back as `If-Match`. */
            version: number;
        };
        /** @description A role that a move leads to from the one that is held. */
        OnwardRole: {
            /** @description Those that are missing. */
            certifications_missing: components["schemas"]["AskedCertification"][];
            /** @description Whether its level is below that of the role they hold. */
            is_step_down: boolean;
            /**
             * @description What sort of step it is.
             * @example promotion
             */
            kind: string;
            /** @description What is missing, of competencies. */
            lacks: components["schemas"]["Lack"][];
            /** @description Levels and certifications missing in all. */
            missing: number;
            /**
             * @description That it typically takes, as the framework says.
             * @example 18
             */
            months: number;
            /** @description Must-haves of which something is missing. */
            must_haves_missing: number;
            role: components["schemas"]["ProfileRef"];
            /**
             * @description Open positions that have the role.
             * @example 12
             */
            seats: number;
            /**
             * @description Those of them that nobody holds.
             * @example 1
             */
            vacant: number;
            /** @description Whether they held it before. */
            was_held: boolean;
        };
        /** @description What a person decides; what is left out stays as it is. The file is checked again at once. */
        OptionsChange: {
            /** @default null */
            confirmed?: components["schemas"]["Confirmed"][] | null;
            /** @default null */
            create?: ("org_units" | "roles" | "positions")[] | null;
            /**
             * @description First day not here of people missing from the file, today or earlier.
             * @default null
             */
            missing_left_on?: string | null;
            /** @default null */
            new_numbers?: "all" | string[] | null;
            /**
             * @description Code of a unit; null: rows have to give one.
             * @default null
             */
            org_unit?: string | null;
            /** @default null */
            time_zone?: string | null;
        };
        /** @description A part of the org chart: the way down to somebody, and who reports to them. */
        OrgChart: {
            /** @description Who was asked for; else the first root. */
            focus: components["schemas"]["OrgChartNode"] | null;
            /** @description More reports: `GET /api/org-chart/{focus.id}/reports?cursor=`; null: these are all. */
            next_cursor: string | null;
            /** @description Everybody above the person in focus, from the top down. */
            path: components["schemas"]["OrgChartNode"][];
            /** @description Who reports to the person in focus, by name. */
            reports: components["schemas"]["OrgChartNode"][];
            /** @description Who has reports and no manager, the largest first, 50 at most. */
            roots: components["schemas"]["OrgChartNode"][];
            /**
             * @description How many work here with neither manager nor reports.
             * @example 4
             */
            unplaced: number;
        };
        /** @description Somebody in the org chart. */
        OrgChartNode: {
            /**
             * @description How many are below them, directly or further down.
             * @example 61
             */
            all_reports: number;
            /**
             * @description How many report to them.
             * @example 8
             */
            direct_reports: number;
            /**
             * Format: uuid
             * @description Id of the person.
             */
            id: string;
            /**
             * @description City or site; empty where unknown.
             * @example Lagos
             */
            location: string;
            /**
             * @description Full name.
             * @example Grace Okafor
             */
            name: string;
            /** @description The unit they belong to. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /** @description The position they hold today. */
            position: components["schemas"]["PositionRef"] | null;
        };
        /** @description A part of the organisation. */
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
        /** @description What to change of a unit; what is left out stays as it is. */
        OrgUnitChange: {
            /**
             * @description Short, unique, never given to another.
             * @example OPS-LAG
             */
            code?: string;
            /**
             * @description Name of the unit.
             * @example Warehouse Lagos
             */
            name?: string;
            /**
             * @description Id of the unit that it is part of; null: of none.
             * @default null
             */
            parent_id?: string | null;
        };
        /** @description Part of the list of units. */
        OrgUnitPage: {
            /** @description What the viewer may do with the list. */
            actions: "create"[];
            items: components["schemas"]["OrgUnit"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description A part of the organisation, by name. */
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
        /** @description A new unit. */
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
            /**
             * @description Id of the unit that it is part of; null: of none.
             * @default null
             */
            parent_id?: string | null;
        };
        /** @description Others whom one could have. */
        OtherPartner: {
            /** @description Of locking the group, on the whole plan. */
            effect: components["schemas"]["GroupEffect"];
            /** @description Whether the effect is a price; else better rings may exist, with it or without. */
            is_exact: boolean;
            /** @description Who; in a ring in turn from whom the one teaches. */
            people: components["schemas"]["PersonRef"][];
            /** @description Mean points per person. */
            points: number | null;
            /** @description That, and whom it would move, a sentence in English. */
            said: string;
        };
        /** @description A few whom somebody could have instead, those that cost the plan least first. */
        OtherPartners: {
            /** @description Of those of most points; empty: nobody can be. */
            items: components["schemas"]["OtherPartner"][];
        };
        /** @description Somebody else whom an offer is about. */
        OtherParty: {
            /** @description Whether they have accepted. */
            has_accepted: boolean;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description As what.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /** @description Of their position. */
            title: string | null;
        };
        /** @description The latest mails that would have been sent. */
        Outbox: {
            /** @description The newest first, 100 at most. */
            items: components["schemas"]["OutboxMail"][];
        };
        /** @description A mail that would have been sent, were this not the sample organisation. */
        OutboxMail: {
            /**
             * Format: uuid
             * @description Tells it from the others.
             */
            id: string;
            /** @description The address it would go to. */
            recipient: string;
            /** @description What its list in a mailbox shows. */
            subject: string;
            /** @description All of it, with its links. */
            text: string;
            /** @description The end of quiet hours or the time of a digest; null: it waits for nothing. */
            waits_until: string | null;
            /**
             * Format: date-time
             * @description When what it tells of happened, or it was made.
             */
            written_at: string;
        };
        /** @description A level of a competency that a resource brings people to. */
        OutcomeRequest: {
            /**
             * Format: uuid
             * @description Id of the competency.
             */
            competency_id: string;
            /** @description Whoever holds less is lost; 0: for everybody. */
            from_level: number;
            /**
             * @description To which it brings, by rank.
             * @example 2
             */
            level: number;
        };
        /** @description A level of a competency that a resource brings people to. */
        OutcomeShown: {
            /** @description The competency. */
            competency: components["schemas"]["CompetencyRef"];
            /** @description Whoever holds less is lost; 0: for everybody. */
            from_level: number;
            /**
             * @description To which it brings, by rank.
             * @example 2
             */
            level: number;
        };
        /** @description Both are free at the same time. */
        OverlapTerms: {
            /**
             * @description Shortest stretch that counts.
             * @default 30
             * @example 30
             */
            block?: number;
            /**
             * @description Minutes in the worst week.
             * @default 60
             * @example 60
             */
            minutes?: number;
        };
        /** @description An offer, as coordinators see it. */
        OverseenOffer: {
            /** @description Until when it can be answered; null: not known yet. */
            answer_by: string | null;
            /** @description Why it ended, a sentence in English. */
            end_reason: string | null;
            /** @description When it came to its end. */
            ended_at: string | null;
            /**
             * Format: uuid
             * @description Id of the offer.
             */
            id: string;
            /** @description Whether somebody asked for it, rather than a round. */
            is_of_request: boolean;
            /** @description Who is asked, and what they answered. */
            parties: components["schemas"]["PartyAnswer"][];
            /** @description Points of the pair. */
            points: number | null;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "held" | "open" | "paused" | "accepted" | "declined" | "expired" | "withdrawn";
        };
        /** @description Offers of a round, or of a programme. */
        OverseenOffers: {
            /** @description The declined and expired first. */
            items: components["schemas"]["OverseenOffer"][];
        };
        /** @description The viewer's own part in a programme. */
        OwnEnrolment: {
            /** @description What the viewer may do as this. */
            actions: "request"[];
            /**
             * Format: uuid
             * @description Id of the enrolment.
             */
            id: string;
            /** @description What they have still to answer as this, the first to end first. */
            offers: components["schemas"]["WaitingOffer"][];
            /** @description Whom they meet as this, the latest first. */
            relationships: components["schemas"]["MetAs"][];
            /**
             * @description As what.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /**
             * @description How far.
             * @enum {string}
             */
            state: "draft" | "applied" | "waiting" | "enrolled" | "declined" | "withdrawn";
        };
        /** @description How the viewer stands to a resource. */
        OwnLearning: {
            /** @description When they last completed it; null: not yet. */
            done_on: string | null;
            /** @description What they gave it; null: nothing. */
            stars: number | null;
        };
        /** @description An offer to the viewer: who, why, and until when. */
        OwnOffer: {
            /** @description What the viewer may do. */
            actions: ("answer" | "take_back")[];
            /**
             * Format: date-time
             * @description Until when it can be answered.
             */
            answer_by: string;
            /** @description Whether somebody else in it asked for the viewer. */
            asks_viewer: boolean;
            /** @description When it came to its end. */
            ended_at: string | null;
            /** @description Whether it ends, or has ended, because the programme was closed. */
            ends_with_programme: boolean;
            /**
             * Format: uuid
             * @description Id of the offer.
             */
            id: string;
            /** @description Whether the viewer asked for it, and so has accepted. */
            is_own_request: boolean;
            /** @description The others, with what they said and why they fit. */
            known: components["schemas"]["KnownParty"][];
            /**
             * Format: date-time
             * @description When it was made known.
             */
            opened_at: string;
            /** @description Who else it is about. */
            others: components["schemas"]["OtherParty"][];
            /** @description What the viewer answered. */
            own_answer: ("accepted" | "declined") | null;
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            programme_id: string;
            /** @description Its name. */
            programme_name: string;
            /** @description When all are free in the worst week, on the viewer's clock. */
            shared_hours: components["schemas"]["SharedHours"][];
            /**
             * @description As what the viewer is asked.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "open" | "paused" | "accepted" | "declined" | "expired" | "withdrawn";
            /** @description IANA name of the viewer's time zone. */
            time_zone: string;
            /** @description While the viewer's answer can be taken back: by undoing this activity. */
            undo_id: string | null;
            /** @description Send it back as `If-Match`. */
            version: number;
        };
        /** @description The viewer's offers. */
        OwnOffers: {
            /** @description Those that can be answered first, then the latest. */
            items: components["schemas"]["OfferSummary"][];
        };
        /** @description The viewer's own plans. */
        OwnPlans: {
            /** @description What the viewer may do. */
            actions: "begin"[];
            /** @description The one that they are at; null: all are over, or there is none. */
            at_id: string | null;
            /** @description The one to show first; null: there is none. */
            current_id: string | null;
            /** @description All of them, the latest first. */
            items: components["schemas"]["PlanSummary"][];
        };
        /** @description Whom the viewer meets. */
        OwnRelationship: {
            /** @description What the viewer may do. */
            actions: "end"[];
            /**
             * Format: date-time
             * @description When everybody had accepted.
             */
            began_at: string;
            /** @description When it ended. */
            ended_at: string | null;
            /**
             * Format: uuid
             * @description Id of the relationship.
             */
            id: string;
            /** @description Who else. */
            others: components["schemas"]["RelationshipParty"][];
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            programme_id: string;
            /** @description Its name. */
            programme_name: string;
            /**
             * @description As what the viewer takes part.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /**
             * @description Whether it goes on.
             * @enum {string}
             */
            state: "active" | "ended";
            /** @description Send it back as `If-Match`. */
            version: number;
        };
        /** @description The viewer's relationships. */
        OwnRelationships: {
            /** @description Those that go on first, then the latest. */
            items: components["schemas"]["OwnRelationship"][];
        };
        /** @description How the viewer stands to a certification. */
        OwnStanding: {
            /** @description Id of the award; null: none. */
            award_id: string | null;
            /** @description Of the latest award. */
            award_state: ("valid" | "expired" | "revoked") | null;
            /** @description Of an open candidacy; null: none. */
            candidacy_id: string | null;
            /** @description Its state. */
            candidacy_state: ("collecting" | "submitted" | "awarded" | "declined" | "withdrawn") | null;
            /** @description First day on which it does not hold; null: for ever. */
            valid_until: string | null;
        };
        /**
         * @description How notices come by mail: each at once, or all of a day together.
         * @enum {string}
         */
        Pace: "at_once" | "daily";
        Page_Account_: {
            items: components["schemas"]["Account"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        Page_Activity_: {
            items: components["schemas"]["Activity"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        Page_AuditRow_: {
            items: components["schemas"]["AuditRow"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        Page_Candidate_: {
            items: components["schemas"]["Candidate"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        Page_Competency_: {
            items: components["schemas"]["Competency"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        Page_Message_: {
            items: components["schemas"]["Message"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        Page_OrgChartNode_: {
            items: components["schemas"]["OrgChartNode"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        Page_Role_: {
            items: components["schemas"]["Role"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        Page_WorkItem_: {
            items: components["schemas"]["WorkItem"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description A pair of a result. */
        Pair: {
            /** @description Whether it is in every best plan; null: not known for this objective. */
            is_certain: boolean | null;
            /** @description Whether a coordinator locked it. */
            is_locked: boolean;
            /** @description The mentee. */
            mentee: components["schemas"]["PersonRef"];
            /** @description The mentor. */
            mentor: components["schemas"]["PersonRef"];
            /** @description Its points; null: it stands though the rules exclude it. */
            points: number | null;
        };
        /** @description Whom two people could have instead of each other, what costs least first. */
        PairAlternatives: {
            /** @description The next best mentees of the mentor. */
            mentees: components["schemas"]["AlternativePair"][];
            /** @description The next best mentors of the mentee. */
            mentors: components["schemas"]["AlternativePair"][];
        };
        /** @description A pair that a coordinator locked or barred. */
        PairDecision: {
            /**
             * Format: date-time
             * @description When.
             */
            decided_at: string;
            /** @description Who decided. */
            decided_by: string;
            /**
             * @description Locked: it stands. Barred: it is never made.
             * @enum {string}
             */
            kind: "locked" | "barred";
            /** @description The mentee. */
            mentee: components["schemas"]["PersonRef"];
            /** @description The mentor. */
            mentor: components["schemas"]["PersonRef"];
        };
        /** @description Lock a pair, bar it, or leave it to the solver again; the round is run anew. */
        PairDecisionRequest: {
            /** @description Null: leave it to the solver. */
            kind: ("locked" | "barred") | null;
            /**
             * Format: uuid
             * @description Id of the mentee.
             */
            mentee_id: string;
            /**
             * Format: uuid
             * @description Id of the mentor.
             */
            mentor_id: string;
        };
        /** @description Why two people are a pair, or why they are not, and what the other choice would cost. */
        PairExplanation: {
            /** @description Of forcing it, or of barring it where it was made. */
            effect: components["schemas"]["Effect"] | null;
            /** @description Of a pair that was made: whether every best plan has it. */
            is_certain: boolean | null;
            /** @description The mentee. */
            mentee: components["schemas"]["PersonRef"];
            /** @description The mentor. */
            mentor: components["schemas"]["PersonRef"];
            /** @description What each criterion gives. */
            parts: components["schemas"]["Part"][];
            /** @description Points; null: it can't be made. */
            points: number | null;
            /** @description The rules that exclude it, a sentence each. */
            rules: string[];
            /** @description The price and who would move, or that it can't be made. */
            said: string[];
            /** @description Made, locked, could be made, or what stands against it. */
            standing: string;
        };
        /** @description Part of the pairs of a result. */
        PairPage: {
            items: components["schemas"]["Pair"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /**
             * Format: uuid
             * @description Id of the result: the one that the round shows.
             */
            result_id: string;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description What one criterion gives a pair. */
        Part: {
            /**
             * @description Which.
             * @example goals
             */
            criterion: string;
            /** @description Points that it can give. */
            of: number;
            /** @description Points that it gives. */
            points: number;
            /** @description Why, a sentence in English. */
            reason: string;
        };
        /** @description What one party of an offer answered, for coordinators. */
        PartyAnswer: {
            /** @description What they answered; null: nothing yet. */
            answer: ("accepted" | "declined") | null;
            /** @description When. */
            answered_at: string | null;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Why they declined; confidential. */
            reason: ("no_time" | "not_the_right_match" | "know_each_other" | "plans_changed" | "other") | null;
            /**
             * @description As what.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /** @description More about why they declined; confidential, may be empty. */
            words: string;
        };
        /** @description A resource that leads there too, and why it is not recommended. */
        PassedResource: {
            /** @description The resource. */
            resource: components["schemas"]["ResourceRef"];
            /**
             * @description Completed already; leads no further than is held; begins above what is held.
             * @enum {string}
             */
            why: "done" | "held" | "too early";
        };
        /** @description One's present password and the new one. */
        PasswordChange: {
            /**
             * @description Any characters.
             * @example plum anchor quiet seven
             */
            current: string;
            /**
             * @description Any characters.
             * @example plum anchor quiet seven
             */
            new: string;
        };
        /** @description A role that the person held. */
        PastRole: {
            /** @description Its code, where it is on the map. */
            code: string | null;
            /** @description Its name. */
            name: string;
            /**
             * Format: date
             * @description First day in it.
             */
            since: string;
            /** @description First day not any more; null: still. */
            until: string | null;
        };
        /** @description A path as it shall be from now on. */
        PathChange: {
            /** @description Id of the certification at its end; null: none. */
            certification_id: string | null;
            /** @description Id of the competency that it leads to. */
            competency_id: string | null;
            /** @description For whom it is; may be empty. */
            description: string;
            /** @description Id of the role that it leads to; null: to a competency. */
            role_id: string | null;
            /** @description In order. */
            stages: components["schemas"]["PathStageRequest"][];
            /**
             * @description Whether it is offered.
             * @enum {string}
             */
            state: "offered" | "retired";
            /**
             * @description What it is called.
             * @example From the desk to team lead
             */
            title: string;
        };
        /** @description One thing of a stage. */
        PathItem: {
            /** @description A certification to earn. */
            certification: components["schemas"]["CertificationRef"] | null;
            /** @description Something to go through, in words. */
            experience: string | null;
            /** @description Whether it is on record as done. */
            is_done: boolean;
            /** @description How long it takes; null: it is no resource. */
            minutes: number | null;
            /** @description A resource to complete. */
            resource: components["schemas"]["ResourceRef"] | null;
            /** @description Of which day the person says they had the experience; null: none, or no such item. */
            said_on: string | null;
        };
        /** @description One thing of a stage: exactly one of the three. */
        PathItemRequest: {
            /**
             * @description Id of a certification to earn.
             * @default null
             */
            certification_id?: string | null;
            /**
             * @description Something to go through, in words; whoever has, says so themselves.
             * @default null
             */
            experience?: string | null;
            /**
             * @description Id of a resource to complete.
             * @default null
             */
            resource_id?: string | null;
        };
        /** @description The paths that are offered; talent partners see the others too. */
        PathList: {
            /** @description What the viewer may do. */
            actions: ("create" | "bring_in")[];
            /** @description By title. */
            items: components["schemas"]["PathSummary"][];
        };
        /** @description How far somebody is: what they have completed, been awarded and ticked off, of all that there is. */
        PathProgress: {
            /**
             * @description Items, each counted once.
             * @example 8
             */
            all: number;
            /**
             * @description Items that are done.
             * @example 3
             */
            done: number;
        };
        /** @description A new path. */
        PathRequest: {
            /** @description Id of the certification at its end; null: none. */
            certification_id: string | null;
            /**
             * @description Unique for ever.
             * @example DESK-TO-LEAD
             */
            code: string;
            /** @description Id of the competency that it leads to. */
            competency_id: string | null;
            /** @description For whom it is; may be empty. */
            description: string;
            /** @description Id of the role that it leads to; null: to a competency. */
            role_id: string | null;
            /** @description In order. */
            stages: components["schemas"]["PathStageRequest"][];
            /**
             * @description What it is called.
             * @example From the desk to team lead
             */
            title: string;
        };
        /** @description A path with its stages, and how far somebody is. */
        PathShown: {
            /** @description What the viewer may do. */
            actions: ("edit" | "tick")[];
            /** @description The certification at its end. */
            certification: components["schemas"]["CertificationRef"] | null;
            /**
             * @description Unique for ever.
             * @example DESK-TO-LEAD
             */
            code: string;
            /** @description The competency that it leads to. */
            competency: components["schemas"]["CompetencyRef"] | null;
            /** @description For whom it is. */
            description: string;
            /**
             * Format: uuid
             * @description Id of the path.
             */
            id: string;
            /** @description Whose progress; null: nobody's. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description How far the viewer is. */
            progress: components["schemas"]["PathProgress"];
            /** @description The role that it leads to. */
            role: components["schemas"]["RoleRef"] | null;
            /**
             * @description How many stages it has.
             * @example 4
             */
            stage_count: number;
            /** @description In order. */
            stages: components["schemas"]["PathStage"][];
            /**
             * @description Whether it is offered.
             * @enum {string}
             */
            state: "offered" | "retired";
            /** @description What it is called. */
            title: string;
            /** @description Under which a change can be taken back; null: nothing to. */
            undo_id: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * @description How long it is meant to take in all.
             * @example 52
             */
            weeks: number;
        };
        /** @description A stage of a path. */
        PathStage: {
            /** @description In order. */
            items: components["schemas"]["PathItem"][];
            /** @description How far the person is in it. */
            progress: components["schemas"]["PathProgress"];
            /**
             * @description What it is called.
             * @example The first weeks
             */
            title: string;
            /**
             * @description How long it is meant to take.
             * @example 8
             */
            weeks: number;
        };
        /** @description A stage of a path. */
        PathStageRequest: {
            /** @description In order. */
            items: components["schemas"]["PathItemRequest"][];
            /**
             * @description What it is called.
             * @example The first weeks
             */
            title: string;
            /**
             * @description How long it is meant to take.
             * @example 8
             */
            weeks: number;
        };
        /** @description A path in the list. */
        PathSummary: {
            /** @description The certification at its end. */
            certification: components["schemas"]["CertificationRef"] | null;
            /**
             * @description Unique for ever.
             * @example DESK-TO-LEAD
             */
            code: string;
            /** @description The competency that it leads to. */
            competency: components["schemas"]["CompetencyRef"] | null;
            /** @description For whom it is. */
            description: string;
            /**
             * Format: uuid
             * @description Id of the path.
             */
            id: string;
            /** @description How far the viewer is. */
            progress: components["schemas"]["PathProgress"];
            /** @description The role that it leads to. */
            role: components["schemas"]["RoleRef"] | null;
            /**
             * @description How many stages it has.
             * @example 4
             */
            stage_count: number;
            /**
             * @description Whether it is offered.
             * @enum {string}
             */
            state: "offered" | "retired";
            /** @description What it is called. */
            title: string;
            /**
             * @description How long it is meant to take in all.
             * @example 52
             */
            weeks: number;
        };
        /** @description A pathway with its ways. */
        Pathway: {
            /** @description What the viewer may do. */
            actions: "edit"[];
            /** @description Steps of the chosen way. */
            all: number;
            /**
             * Format: date
             * @description Since when.
             */
            begun_on: string;
            /** @description Key of the way that was chosen; null: none yet. */
            chosen: string | null;
            /** @description The competency aimed at. */
            competency: components["schemas"]["CompetencyRef"] | null;
            /** @description Steps of the chosen way that are done. */
            done: number;
            /**
             * Format: uuid
             * @description Id of the pathway.
             */
            id: string;
            /** @description The level of it. */
            level: number | null;
            /** @description The role aimed at. */
            role: components["schemas"]["RoleRef"] | null;
            /**
             * @description Whether the person is on it.
             * @enum {string}
             */
            state: "active" | "ended";
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
            /** @description The ways to choose from. */
            ways: components["schemas"]["Way"][];
        };
        /** @description A pathway as it shall be from now on. */
        PathwayChange: {
            /** @description Key of the way that was chosen; null: none yet. */
            chosen: string | null;
            /**
             * @description Whether the person is on it.
             * @enum {string}
             */
            state: "active" | "ended";
            /** @description The ways to choose from. */
            ways: components["schemas"]["WayRequest"][];
        };
        /** @description The viewer's pathways. */
        PathwayList: {
            /** @description Those that they are on first, the latest first. */
            items: components["schemas"]["PathwaySummary"][];
        };
        /** @description An aim: a level of a competency, or a role. */
        PathwayRequest: {
            /**
             * @description Id of a competency; null: the aim is a role.
             * @default null
             */
            competency_id?: string | null;
            /**
             * @description The level of it to reach.
             * @default null
             * @example 3
             */
            level?: number | null;
            /**
             * @description Code of a role.
             * @default null
             * @example CAR-M4
             */
            role_code?: string | null;
        };
        /** @description A pathway in the list. */
        PathwaySummary: {
            /** @description Steps of the chosen way. */
            all: number;
            /**
             * Format: date
             * @description Since when.
             */
            begun_on: string;
            /** @description Key of the way that was chosen; null: none yet. */
            chosen: string | null;
            /** @description The competency aimed at. */
            competency: components["schemas"]["CompetencyRef"] | null;
            /** @description Steps of the chosen way that are done. */
            done: number;
            /**
             * Format: uuid
             * @description Id of the pathway.
             */
            id: string;
            /** @description The level of it. */
            level: number | null;
            /** @description The role aimed at. */
            role: components["schemas"]["RoleRef"] | null;
            /**
             * @description Whether the person is on it.
             * @enum {string}
             */
            state: "active" | "ended";
        };
        /** @description People who are together in a result. */
        PeerGroup: {
            /** @description Whether a coordinator locked them. */
            is_locked: boolean;
            /** @description Counts the groups of a result, from 1. */
            number: number;
            /** @description Two peers; or a ring, in which everybody teaches the next, and the last the first. */
            people: components["schemas"]["PersonRef"][];
            /** @description Mean points per person; null: they stand though the rules exclude them. */
            points: number | null;
        };
        /** @description Part of the groups of a result. */
        PeerGroupPage: {
            items: components["schemas"]["PeerGroup"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description An import, as its page shows it. */
        PeopleImport: {
            /** @description What may be done now. */
            actions: ("map" | "answer" | "mend" | "check" | "commit" | "undo" | "delete")[];
            /** @description Each column, in the order of the file. */
            columns: components["schemas"]["ImportColumn"][];
            /** @description When it was carried out. */
            committed_at: string | null;
            /** @description People, by what would become or became of them. */
            counts: {
                [key: string]: number;
            };
            /**
             * Format: date-time
             * @description When.
             */
            created_at: string;
            /** @description Who brought it in. */
            created_by: string;
            /** @description Of the plan: send it with the commit. */
            digest: string | null;
            /**
             * @description What it was called.
             * @example people.csv
             */
            file_name: string;
            /**
             * Format: uuid
             * @description Id of the import.
             */
            id: string;
            /** @description Rows that were left out by hand. */
            left_out: number[];
            /** @description Rows with other texts than the file's. */
            mended: number[];
            /** @description What was decided. */
            options: components["schemas"]["ImportOptions"];
            /** @description Bytes of the file. */
            size: number;
            /**
             * @description Where the file came from.
             * @example HR system
             */
            source: string;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "checking" | "unreadable" | "unmapped" | "changed" | "checked" | "committing" | "committed" | "undoing" | "undone";
            /** @description What the last check found; null: none yet. */
            summary: components["schemas"]["ImportSummary"] | null;
            /** @description Until when it can be taken back. */
            undo_until: string | null;
            /** @description When it was taken back. */
            undone_at: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 3
             */
            version: number;
            /** @description The background work done last; follow it while it lasts. */
            work_id: string | null;
        };
        /** @description Somebody of the sample organisation as whom a visitor can sign in. */
        Persona: {
            /** @description Their name. */
            name: string;
            /**
             * @description What to send to sign in.
             * @example coordinator
             */
            persona: string;
            /** @description What they want, in a sentence. */
            story: string;
            /** @description What they are, in a few words. */
            title: string;
        };
        /** @description Everybody as whom a visitor can sign in. */
        PersonaList: {
            /** @description In the order to show them. */
            items: components["schemas"]["Persona"][];
        };
        /** @description As whom to enter the sample organisation. */
        PersonaRequest: {
            /**
             * @description One of those that are listed.
             * @example coordinator
             */
            persona: string;
        };
        /** @description What to change of somebody; what is left out stays as it is. */
        PersonChange: {
            /**
             * @description E-mail at work, kept in lower case.
             * @example grace.okafor@tidewell.example
             */
            email?: string;
            /**
             * @description First day here; null: unknown.
             * @default null
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
             * @example Lagos
             */
            location?: string;
            /**
             * @description Full name.
             * @example Grace Okafor
             */
            name?: string;
            /**
             * @description Tells the person apart in the HR system.
             * @example T-10442
             */
            number?: string;
            /**
             * Format: uuid
             * @description The unit they belong to.
             */
            org_unit_id?: string;
            /**
             * @description IANA name of the time zone.
             * @example Africa/Lagos
             */
            time_zone?: string;
        };
        /** @description Part of the list of people. */
        PersonPage: {
            /** @description What the viewer may do with the list. */
            actions: ("create" | "export" | "see_former")[];
            items: components["schemas"]["PersonRow"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description Somebody in a cycle, with all that was said and what it may rest on. */
        PersonPlaced: {
            /** @description `rate`: the viewer's own word as their manager; `calibrate`: move. */
            actions: ("rate" | "calibrate")[];
            /** @description Where they stand: calibrated, else original; null: nowhere. */
            box: number | null;
            /** @description Where talking it over has put them. */
            calibrated: components["schemas"]["Rating"] | null;
            /** @description In other cycles, the latest first. */
            earlier: components["schemas"]["EarlierPlace"][];
            /** @description Of what their role asks for; null: not open to the viewer. */
            held: components["schemas"]["HeldBeside"][] | null;
            /** @description Every placing, the latest first. */
            history: components["schemas"]["Rating"][];
            /** @description How often they were placed. */
            moves: number;
            /** @description What a manager of theirs said last. */
            original: components["schemas"]["Rating"] | null;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description The last that they shared, where the viewer may see it. */
            plan: components["schemas"]["PlanBeside"] | null;
            /** @description Of seats whose plans the viewer sees. */
            readiness: components["schemas"]["ReadinessBeside"][];
            /** @description Title of their position; null: none. */
            title: string | null;
        };
        /** @description Somebody, by name. */
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
        /** @description Somebody who is new. */
        PersonRequest: {
            /**
             * @description E-mail at work, kept in lower case.
             * @example grace.okafor@tidewell.example
             */
            email: string;
            /**
             * @description First day here.
             * @default null
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
            location?: string;
            /**
             * @description Whom they report to, from `joined_on`, or from today without one.
             * @default null
             */
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
        /** @description Somebody, as lists show them. */
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
        /** @description Which piece. */
        PieceKey: {
            /**
             * @description Its code; of a move `source|target|kind`.
             * @example CAR-C2
             */
            code: string;
            /** @description What it is. */
            kind: components["schemas"]["PieceKind"];
        };
        /**
         * @description What a framework is made of.
         * @enum {string}
         */
        PieceKind: "family" | "track" | "scale" | "competency" | "role" | "move";
        /** @description Which place somebody shall have. */
        PlaceChange: {
            /** @description Among those open of its sort, 1 the first. */
            place: number;
        };
        /** @description Somebody in a cycle. */
        PlacedPerson: {
            /** @description `rate`: the viewer's own word as their manager; `calibrate`: move. */
            actions: ("rate" | "calibrate")[];
            /** @description Where they stand: calibrated, else original; null: nowhere. */
            box: number | null;
            /** @description Where talking it over has put them. */
            calibrated: components["schemas"]["Rating"] | null;
            /** @description How often they were placed. */
            moves: number;
            /** @description What a manager of theirs said last. */
            original: components["schemas"]["Rating"] | null;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Title of their position; null: none. */
            title: string | null;
        };
        /** @description Where to place somebody. */
        PlacingRequest: {
            /**
             * @description `original` for a manager of theirs, `calibrated` for everybody.
             * @enum {string}
             */
            kind: "original" | "calibrated";
            /**
             * @description From the lowest, 1.
             * @example 2
             */
            performance: number;
            /**
             * @description From the lowest, 1.
             * @example 2
             */
            potential: number;
            /**
             * @description Why, in words; may be empty.
             * @default
             */
            reason?: string;
        };
        /** @description A development plan. */
        Plan: {
            /** @description What the viewer may do. */
            actions: ("edit" | "drop" | "agree" | "comment" | "check_in" | "note" | "renew" | "to_draft" | "to_waiting" | "to_in_review" | "to_complete" | "to_archived")[];
            /** @description When both agreed to it. */
            active_since: string | null;
            /** @description What to do for the goals. */
            activities: components["schemas"]["PlanActivity"][];
            /** @description Its activities. */
            activity_count: number;
            /** @description What they want to become. */
            aspirations: string;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            begun_at: string;
            /** @description Whether more than progress changed since both agreed. */
            changed_since_agreed: boolean;
            /** @description How it stood, the latest first. */
            check_ins: components["schemas"]["PlanCheckIn"][];
            /** @description What was said about it, the first first. */
            comments: components["schemas"]["PlanComment"][];
            /** @description When it was completed. */
            completed_at: string | null;
            /** @description What they want to get better at. */
            development_areas: string;
            /** @description Those that are done. */
            done_count: number;
            /** @description The first day by which something open in it is due. */
            earliest_due: string | null;
            /** @description Its goals. */
            goal_count: number;
            /** @description What to reach. */
            goals: components["schemas"]["PlanGoal"][];
            /** @description Whether it was kept as it was when it was completed. */
            has_snapshot: boolean;
            /**
             * Format: uuid
             * @description Id of the plan.
             */
            id: string;
            /** @description What they like to do. */
            interests: string;
            /** @description Whether it was sent to the manager at least once. */
            is_shared: boolean;
            /** @description To whom they report today, and who reviews it. */
            manager: components["schemas"]["PersonRef"] | null;
            /** @description What it needs looking after for, the most pressing first. */
            needs: ("overdue" | "check_in" | "stale" | "renewal")[];
            /** @description When both talk about it next. */
            next_check_in_on: string | null;
            /** @description When its person agreed to it as it is. */
            owner_agreed_at: string | null;
            /**
             * @description Whose part the viewer has in it.
             * @enum {string}
             */
            part: "owner" | "reviewer" | "reader";
            /** @description How things go at present. */
            performance: string;
            /** @description Whose it is. */
            person: components["schemas"]["PersonRef"];
            /** @description Those that are reached. */
            reached_count: number;
            /** @description When the manager agreed to it as it is. */
            reviewer_agreed_at: string | null;
            /** @description Who agreed as the manager. */
            reviewer_name: string | null;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "draft" | "waiting" | "in_review" | "active" | "complete" | "archived";
            /** @description What they are good at. */
            strengths: string;
            /** @description What the manager does for it. */
            support_manager: string;
            /** @description Money and means that it takes. */
            support_resources: string;
            /** @description Time that it takes, and from where. */
            support_time: string;
            /** @description The role they aim at. */
            target_role: components["schemas"]["RoleRef"] | null;
            /**
             * Format: date
             * @description When somebody last did something about it.
             */
            touched_on: string;
            /** @description After a change: what `POST /api/activity/{undo_id}/undo` takes back. */
            undo_id: string | null;
            /** @description Counts the changes; send it back as `If-Match`. */
            version: number;
        };
        /** @description Something to do for a goal. */
        PlanActivity: {
            /** @description When it was done; null: not yet. */
            done_on: string | null;
            /** @description Until when. */
            due_on: string | null;
            /**
             * Format: uuid
             * @description The goal that it is done for.
             */
            goal_id: string;
            /**
             * Format: uuid
             * @description Id of the activity.
             */
            id: string;
            /**
             * @description What sort of activity it is.
             * @enum {string}
             */
            kind: "course" | "stretch" | "project" | "mentoring" | "certification" | "conference" | "rotation";
            /**
             * @description What to do.
             * @example Shadow the night planner for a week
             */
            title: string;
            /** @description Where it is found on the web; may be empty. */
            url: string;
        };
        /** @description An activity, new or as it shall be; its id is chosen by whoever adds it. */
        PlanActivityChange: {
            /**
             * @description When it was done; null: not yet.
             * @default null
             */
            done_on?: string | null;
            /**
             * @description Until when.
             * @default null
             */
            due_on?: string | null;
            /**
             * Format: uuid
             * @description The goal that it is done for.
             */
            goal_id: string;
            /**
             * Format: uuid
             * @description Its id; a new one for a new activity.
             */
            id: string;
            /**
             * @description What sort of activity it is.
             * @enum {string}
             */
            kind: "course" | "stretch" | "project" | "mentoring" | "certification" | "conference" | "rotation";
            /**
             * @description What to do.
             * @default
             * @example Shadow the night planner for a week
             */
            title?: string;
            /**
             * @description Where it is found on the web; may be empty.
             * @default
             */
            url?: string;
        };
        /** @description Where their development plan stands. */
        PlanBeside: {
            /** @description Goals in it. */
            goal_count: number;
            /**
             * Format: uuid
             * @description Id of the plan.
             */
            id: string;
            /** @description Of these, reached. */
            reached_count: number;
            /** @description Its state. */
            state: components["schemas"]["PlanState"];
        };
        /** @description What to change of a plan; what is left out stays as it is. */
        PlanChange: {
            /** @description New activities, and changed ones. */
            activities?: components["schemas"]["PlanActivityChange"][];
            /** @description What they want to become. */
            aspirations?: string;
            /** @description What they want to get better at. */
            development_areas?: string;
            /** @description New goals, and changed ones. */
            goals?: components["schemas"]["PlanGoalChange"][];
            /** @description What they like to do. */
            interests?: string;
            /** @description How things go at present. */
            performance?: string;
            /** @description Goals, with their activities, or activities to remove. */
            removed?: string[];
            /** @description What they are good at. */
            strengths?: string;
            /** @description What the manager does for it. */
            support_manager?: string;
            /** @description Money and means that it takes. */
            support_resources?: string;
            /** @description Time that it takes, and from where. */
            support_time?: string;
            /**
             * @description The role they aim at; null: none yet.
             * @default null
             */
            target_role_id?: string | null;
        };
        /** @description How a plan stood when both talked about it. */
        PlanCheckIn: {
            /**
             * @description Who noted it.
             * @example Grace Okafor
             */
            author_name: string;
            /**
             * Format: date
             * @description When they talked.
             */
            held_on: string;
            /**
             * Format: uuid
             * @description Id of the check-in.
             */
            id: string;
            /**
             * @description How it went.
             * @enum {string}
             */
            standing: "on_track" | "slipping" | "stuck";
            /** @description What was said and agreed. */
            text: string;
        };
        /** @description What somebody said about a plan. */
        PlanComment: {
            /**
             * @description Who.
             * @example Grace Okafor
             */
            author_name: string;
            /**
             * Format: uuid
             * @description Id of the comment.
             */
            id: string;
            /** @description Whether the viewer said it. */
            is_own: boolean;
            /**
             * Format: date-time
             * @description When.
             */
            said_at: string;
            /** @description What. */
            text: string;
        };
        /** @description Something to reach. */
        PlanGoal: {
            /** @description The competency that it is about. */
            competency: components["schemas"]["CompetencyRef"] | null;
            /** @description Until when. */
            due_on: string | null;
            /**
             * Format: uuid
             * @description Id of the goal.
             */
            id: string;
            /** @description By what both will see that it is reached. */
            measure: string;
            /** @description When it was reached; null: not yet. */
            reached_on: string | null;
            /** @description The role that it is a step towards. */
            role: components["schemas"]["RoleRef"] | null;
            /** @description The level of it to reach. */
            target_level: number | null;
            /**
             * @description What to reach, in words.
             * @example Plan a region's routes alone
             */
            title: string;
        };
        /** @description A goal, new or as it shall be; its id is chosen by whoever adds it. */
        PlanGoalChange: {
            /**
             * @description The competency that it is about.
             * @default null
             */
            competency_id?: string | null;
            /**
             * @description Until when.
             * @default null
             */
            due_on?: string | null;
            /**
             * Format: uuid
             * @description Its id; a new one for a new goal.
             */
            id: string;
            /**
             * @description By what both will see that it is reached.
             * @default
             */
            measure?: string;
            /**
             * @description When it was reached; null: not yet.
             * @default null
             */
            reached_on?: string | null;
            /**
             * @description The role that it is a step towards.
             * @default null
             */
            role_id?: string | null;
            /**
             * @description The level of it to reach.
             * @default null
             */
            target_level?: number | null;
            /**
             * @description What to reach, in words.
             * @default
             * @example Plan a region's routes alone
             */
            title?: string;
        };
        /** @description What its person notes of a plan for themselves. */
        PlanNotes: {
            /** @description All of it; nobody else ever sees it. */
            text: string;
            /** @description Counts the changes; 0: nothing was noted yet. */
            version: number;
        };
        /** @description That somebody looked at a plan on a day. */
        PlanReading: {
            /**
             * Format: date
             * @description When (UTC).
             */
            day: string;
            /** @description Who. */
            name: string;
        };
        /** @description A new plan of one's own. */
        PlanRequest: {
            /**
             * @description The plan that it goes on from; null: an empty one.
             * @default null
             */
            renews?: string | null;
            /**
             * @description The role to aim at, if it is known.
             * @default null
             */
            target_role_id?: string | null;
        };
        /** @description A plan as it was when it was completed. */
        PlanSnapshot: {
            /** @description Who had agreed to it. */
            agreed_by: string[];
            /** @description How it stood on the way. */
            check_ins: components["schemas"]["PlanCheckIn"][];
            /** @description What was to be reached, and what was. */
            goals: components["schemas"]["SnapshotGoal"][];
            /** @description Whose it was. */
            person: components["schemas"]["PersonRef"];
            /**
             * Format: uuid
             * @description Id of the plan.
             */
            plan_id: string;
            /**
             * Format: date-time
             * @description When it was completed.
             */
            taken_at: string;
            /** @description The role they aimed at. */
            target_role: components["schemas"]["RoleRef"] | null;
            /** @description What was said, by the names of the plan's fields. */
            words: {
                [key: string]: string;
            };
        };
        /**
         * @description How far a plan has come.
         * @enum {string}
         */
        PlanState: "draft" | "waiting" | "in_review" | "active" | "complete" | "archived";
        /** @description Into which state to bring a plan. */
        PlanStateChange: {
            /**
             * @description One that `actions` offers.
             * @enum {string}
             */
            state: "draft" | "waiting" | "in_review" | "complete" | "archived";
        };
        /** @description A plan in a list. */
        PlanSummary: {
            /** @description When both agreed to it. */
            active_since: string | null;
            /** @description Its activities. */
            activity_count: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            begun_at: string;
            /** @description When it was completed. */
            completed_at: string | null;
            /** @description Those that are done. */
            done_count: number;
            /** @description The first day by which something open in it is due. */
            earliest_due: string | null;
            /** @description Its goals. */
            goal_count: number;
            /**
             * Format: uuid
             * @description Id of the plan.
             */
            id: string;
            /** @description What it needs looking after for, the most pressing first. */
            needs: ("overdue" | "check_in" | "stale" | "renewal")[];
            /** @description When both talk about it next. */
            next_check_in_on: string | null;
            /** @description Those that are reached. */
            reached_count: number;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "draft" | "waiting" | "in_review" | "active" | "complete" | "archived";
            /** @description The role they aim at. */
            target_role: components["schemas"]["RoleRef"] | null;
            /**
             * Format: date
             * @description When somebody last did something about it.
             */
            touched_on: string;
        };
        /** @description By what pairs are made. Its coordinator edits it, nobody else. */
        Policy: {
            /**
             * @description Mentees that a mentor has at most, whatever they offer.
             * @default null
             */
            most_mentees?: number | null;
            /**
             * @description What a round is matched for, unless said otherwise.
             * @default coverage
             * @enum {string}
             */
            objective?: "coverage" | "total" | "leximin" | "stable" | "least-change";
            /**
             * @description What rules a pair out.
             * @default {
             *       "level_gap": null,
             *       "overlap": {
             *         "block": 30,
             *         "minutes": 60
             *       },
             *       "previous_pairs": true,
             *       "reporting_line": {
             *         "levels": 2,
             *         "peers": false
             *       },
             *       "same_unit": false,
             *       "shared_goal": false,
             *       "shared_language": true
             *     }
             */
            rules?: components["schemas"]["Rules"];
            /**
             * @description What makes a good pair.
             * @default {
             *       "availability": 20,
             *       "career_step": 10,
             *       "goals": 30,
             *       "language": 5,
             *       "location": 0,
             *       "mentee_wishes": 15,
             *       "mentor_wishes": 5,
             *       "other_unit": 5,
             *       "working_style": 10
             *     }
             */
            weights?: components["schemas"]["Weights"];
        };
        /** @description What a policy would come to with those who take part now. */
        PolicyPreview: {
            /** @description What can be asked further; of rings no rule has a price. */
            actions: "price_rules"[];
            /** @description Pairs that the rules leave; for a swap, steps of teaching. */
            eligible_pairs: number;
            /** @description Points that a perfect pair would have. */
            full_marks: number;
            /** @description Who would have no mentor, and why. */
            left_out: components["schemas"]["WithoutMentor"][];
            /** @description Mentees who would have a mentor, or peers in a group. */
            matched: number;
            /** @description Mean points of their pairs. */
            mean: number | null;
            /** @description Who want a mentor. */
            mentees: number;
            /** @description Who offer. */
            mentors: number;
            /** @description Who take part among peers; then the three above are 0. */
            peers: number;
            /** @description What each rule rules out. */
            rules: components["schemas"]["RuleRemoval"][];
            /** @description Seats whose like would bring most, dearest first. */
            seat_worth: components["schemas"]["SeatWorth"][];
            /** @description Mentees whom they would take together. */
            seats: number;
            /** @description Competencies to find mentors for. */
            shortages: components["schemas"]["CompetencyShortage"][];
            /** @description Mentees whom the rules leave nobody. */
            without_option: components["schemas"]["PersonRef"][];
            /** @description Points of the lowest pair. */
            worst: number | null;
        };
        /** @description A pool with those in it. */
        Pool: {
            /** @description What the viewer may do. */
            actions: ("edit" | "add_member" | "end_membership")[];
            /** @description Its role family. */
            family: string;
            /** @description Who was in it, the latest first, 100 at most. */
            former: components["schemas"]["FormerMember"][];
            /**
             * Format: uuid
             * @description Id of the pool.
             */
            id: string;
            /** @description Those in it whom the viewer sees. */
            members: number;
            /** @description What it is called. */
            name: string;
            /** @description The nearest to ready first. */
            people: components["schemas"]["PoolMember"][];
            /** @description What it is for. */
            purpose: string;
            /** @description Of its family in published frameworks. */
            roles: components["schemas"]["FamilyRole"][];
            /**
             * @description Whether it takes people in.
             * @enum {string}
             */
            state: "open" | "closed";
            /** @description Counts the changes of the pool itself; send it back as `If-Match`. */
            version: number;
        };
        /** @description A pool as it shall be. */
        PoolChange: {
            /**
             * @description Role family, as roles name it.
             * @example Software Engineering
             */
            family: string;
            /**
             * @description What it is called.
             * @example Future leads
             */
            name: string;
            /** @description What it is for; may be empty. */
            purpose: string;
            /**
             * @description A closed one takes nobody in.
             * @enum {string}
             */
            state: "open" | "closed";
        };
        /** @description Every pool. */
        PoolList: {
            /** @description What the viewer may do. */
            actions: "create"[];
            /** @description Role families that there are. */
            families: string[];
            /** @description By family and name. */
            items: components["schemas"]["PoolSummary"][];
        };
        /** @description Somebody in a pool. */
        PoolMember: {
            /** @description Who took them in. */
            added_by: string;
            /** @description How ready; null: no role of a published framework to go to. */
            gaps: components["schemas"]["MemberGaps"] | null;
            /**
             * Format: uuid
             * @description Id of the membership.
             */
            id: string;
            /**
             * Format: date
             * @description Since when.
             */
            joined_on: string;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Why they are in it. */
            reason: string;
            /** @description Of the position they hold; empty: none. */
            title: string;
        };
        /** @description A new pool. */
        PoolRequest: {
            /**
             * @description Role family, as roles name it.
             * @example Software Engineering
             */
            family: string;
            /**
             * @description What it is called.
             * @example Future leads
             */
            name: string;
            /** @description What it is for; may be empty. */
            purpose: string;
        };
        /** @description A pool in the list. */
        PoolSummary: {
            /** @description Its role family. */
            family: string;
            /**
             * Format: uuid
             * @description Id of the pool.
             */
            id: string;
            /** @description Those in it whom the viewer sees. */
            members: number;
            /** @description What it is called. */
            name: string;
            /** @description What it is for. */
            purpose: string;
            /**
             * @description Whether it takes people in.
             * @enum {string}
             */
            state: "open" | "closed";
        };
        /** @description A seat that somebody holds or can hold. */
        Position: {
            /** @description What the viewer may do. */
            actions: ("edit" | "put_incumbent" | "see_incumbents")[];
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
        /** @description What to change of a position; what is left out stays as it is. */
        PositionChange: {
            /**
             * @description Short, unique, never given to another.
             * @example OPS-LAG
             */
            code?: string;
            /**
             * Format: uuid
             * @description Id of the unit it belongs to.
             */
            org_unit_id?: string;
            /**
             * @description Id of its role; null: none.
             * @default null
             */
            role_id?: string | null;
            /**
             * @description Closed: nobody can hold it.
             * @enum {string}
             */
            state?: "open" | "closed";
            /**
             * @description Title of the position.
             * @example Warehouse planner
             */
            title?: string;
        };
        /** @description Part of the list of positions. */
        PositionPage: {
            /** @description What the viewer may do with the list. */
            actions: "create"[];
            items: components["schemas"]["Position"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description A position, by title. */
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
        /** @description A new position, open and vacant. */
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
            /**
             * @description Id of its role; null: none yet.
             * @default null
             */
            role_id?: string | null;
            /**
             * @description Title of the position.
             * @example Warehouse planner
             */
            title: string;
        };
        /** @description Open positions that are the viewer's to mark. */
        PositionsToMark: {
            /** @description Whether no other fits. */
            is_complete: boolean;
            /** @description By title, then by holder. */
            items: components["schemas"]["PositionToMark"][];
        };
        /** @description An open position that is the viewer's to mark as critical. */
        PositionToMark: {
            /** @description Its plan, where it is marked and the viewer sees that; null: none that they see. */
            critical_position_id: string | null;
            /** @description Who holds it today; null: it is vacant. */
            incumbent: components["schemas"]["PersonRef"] | null;
            /** @description The unit it belongs to. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /** @description The position. */
            position: components["schemas"]["PositionRef"];
        };
        /** @description Somebody who could be nominated. */
        PossibleSuccessor: {
            /** @description Null: the viewer may not see it, or no framework has the role. */
            fit: components["schemas"]["Fit"] | null;
            /** @description Their nomination in this plan; null: none is open. */
            nomination_id: string | null;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Title of the position that they hold; null: none. */
            title: string | null;
            /** @description Null: the viewer may not see it, or no plan was shared. */
            wish: components["schemas"]["Wish"] | null;
        };
        /** @description A policy to try on those who take part now; nothing is kept. */
        PreviewRequest: {
            /** @description The policy to try. */
            policy: components["schemas"]["Policy"];
        };
        /** @description A problem document, RFC 9457. */
        Problem: {
            /** @description After a 412: the thing as it is now. Otherwise null. */
            current: unknown;
            /** @description What happened and what to do. */
            detail: string;
            /** @description Each field at fault; empty where none is. */
            errors: components["schemas"]["ProblemField"][];
            /** @description Name it when you ask for help: the logs know it. */
            request_id: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The kind of problem; the same for the same status. */
            title: string;
            /** @description `about:blank`: the status says the kind. */
            type: string;
        };
        /** @description One field at fault. */
        ProblemField: {
            /** @description Its name in the request, with dots into nested values. */
            field: string;
            /** @description What is wrong and what would be right. */
            message: string;
        };
        /** @description A level of a scale, in general words. */
        ProficiencyLevel: {
            /** @description Any lines; empty where there is nothing to say. */
            description: string;
            /**
             * @description Its name.
             * @example Does it alone
             */
            name: string;
        };
        /** @description A proficiency scale; its levels are compared by rank. */
        ProficiencyScale: {
            /**
             * @description Letters, digits, dots, hyphens; stays from version to version.
             * @example CAR-C2
             */
            code: string;
            /** @description From level 1 up. */
            levels: components["schemas"]["ProficiencyLevel"][];
            /**
             * @description Its name.
             * @example Five levels
             */
            name: string;
        };
        /** @description Somebody, as their page shows them. */
        Profile: {
            /** @description What the viewer may do. */
            actions: ("edit" | "see_managers" | "see_careers" | "change_manager" | "record_departure" | "record_return")[];
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
        /** @description A role of a published framework. */
        ProfileRef: {
            /**
             * @description Its code.
             * @example SWE-C3
             */
            code: string;
            /**
             * @description Name of its job family.
             * @example Software Engineering
             */
            family: string;
            /**
             * @description Its level within family and track, 1 the lowest.
             * @example 3
             */
            level: number;
            /**
             * @description Its name.
             * @example Senior software engineer
             */
            name: string;
            /**
             * @description Name of its track.
             * @example Individual contributor
             */
            track: string;
        };
        /** @description A mentoring programme. */
        Programme: {
            /** @description What the viewer may do. */
            actions: ("edit" | "to_open" | "to_matching" | "to_running" | "to_closed" | "delete" | "copy")[];
            /** @description How many that are; null: not for the viewer to see. */
            admission: components["schemas"]["Admission"] | null;
            /** @description What both sides of a pair agree to. */
            agreement: string;
            /**
             * @description Who is put together by a round.
             * @enum {string}
             */
            among: "sides" | "pairs" | "rings";
            /**
             * @description How often pairs meet.
             * @enum {string}
             */
            cadence: "weekly" | "every_two_weeks" | "monthly";
            /**
             * Format: date
             * @description Last day for applications (UTC).
             */
            closes_on: string;
            /** @description What closing it would leave and end; null: not for the viewer to do. */
            closing: components["schemas"]["Closing"] | null;
            /**
             * @description Its code; grants name it.
             * @example MENTORING-2026
             */
            code: string;
            /** @description Who takes part; null: not for the viewer to see. */
            counts: components["schemas"]["EnrolmentCounts"][] | null;
            /** @description What it is about. */
            description: string;
            /** @description Who may apply. */
            eligibility: components["schemas"]["Eligibility"];
            /** @description The viewer's own. */
            enrolments: components["schemas"]["OwnEnrolment"][];
            /** @description Following states that nobody can bring it into yet. */
            hindered: components["schemas"]["Hindered"][];
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            id: string;
            /**
             * @description Who meets whom.
             * @enum {string}
             */
            kind: "one_to_one" | "group" | "reverse" | "peer" | "buddy" | "skill_swap";
            /** @description As what the viewer could, by its eligibility. */
            may_apply_as: ("mentee" | "mentor" | "peer")[];
            /** @description How long they meet. */
            months: number;
            /**
             * @description What it is called.
             * @example Tidewell mentoring 2026
             */
            name: string;
            /** @description Whether a coordinator decides on each application. */
            needs_approval: boolean;
            /**
             * @description What it is for.
             * @enum {string}
             */
            objective: "career_guidance" | "skill_development" | "integration" | "leadership" | "retention";
            /** @description What a round of its kind can be matched for. */
            objectives: ("coverage" | "total" | "leximin" | "stable" | "least-change")[];
            /**
             * Format: date
             * @description First day for applications (UTC).
             */
            opens_on: string;
            /** @description Mentees, or peers, at most; who comes later waits. Null: any. */
            places: number | null;
            /** @description By what pairs are made; null: not for the viewer to see. */
            policy: components["schemas"]["Policy"] | null;
            /** @description The latest round that waits to be published; null: none, or not for the viewer to see. */
            proposed_round: components["schemas"]["ProposedRound"] | null;
            /** @description Whether repairs of a published round that move nobody go out by themselves. */
            repair_by_rule: boolean;
            /**
             * @description Working days that a mentor has to answer a request.
             * @example 5
             */
            request_days: number;
            /** @description As what one can take part. */
            sides: ("mentee" | "mentor" | "peer")[];
            /**
             * Format: date
             * @description When pairs begin to meet.
             */
            starts_on: string;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "draft" | "open" | "matching" | "running" | "closed";
            /** @description Whether one can apply today. */
            takes_applications: boolean;
            /** @description Whether mentees may ask for a mentor without waiting for a round. */
            takes_requests: boolean;
            /** @description The competencies it is about. */
            topics: components["schemas"]["CompetencyRef"][];
            /** @description After a change: what `POST /api/activity/{undo_id}/undo` takes back. */
            undo_id: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description What to change of a programme; what is left out stays as it is. */
        ProgrammeChange: {
            /** @description What both sides of a pair agree to. */
            agreement?: string;
            /**
             * @description How often pairs meet.
             * @enum {string}
             */
            cadence?: "weekly" | "every_two_weeks" | "monthly";
            /**
             * Format: date
             * @description Last day for applications (UTC).
             */
            closes_on?: string;
            /** @description What it is about, for those who may apply. */
            description?: string;
            /** @description Who may apply. */
            eligibility?: components["schemas"]["Eligibility"];
            /**
             * @description How long pairs meet.
             * @example 9
             */
            months?: number;
            /**
             * @description What it is called.
             * @example Tidewell mentoring 2026
             */
            name?: string;
            /** @description Whether a coordinator decides on each application. */
            needs_approval?: boolean;
            /**
             * @description What it is for.
             * @enum {string}
             */
            objective?: "career_guidance" | "skill_development" | "integration" | "leadership" | "retention";
            /**
             * Format: date
             * @description First day for applications (UTC).
             */
            opens_on?: string;
            /**
             * @description Mentees, or peers, at most; who comes later waits. Null: any.
             * @default null
             */
            places?: number | null;
            /** @description By what pairs are made. */
            policy?: components["schemas"]["Policy"];
            /** @description Whether repairs of a published round that move nobody go out by themselves. */
            repair_by_rule?: boolean;
            /**
             * @description Working days that a mentor has to answer a request.
             * @example 5
             */
            request_days?: number;
            /**
             * Format: date
             * @description When pairs begin to meet.
             */
            starts_on?: string;
            /** @description Whether mentees may ask for a mentor without waiting for a round. */
            takes_requests?: boolean;
            /** @description Ids of the competencies it is about. */
            topics?: string[];
        };
        /** @description Part of the list of programmes. */
        ProgrammePage: {
            /** @description What the viewer may do with the list. */
            actions: "create"[];
            items: components["schemas"]["ProgrammeSummary"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description A programme, by name. */
        ProgrammeRef: {
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            id: string;
            /**
             * @description Its name.
             * @example Tidewell mentoring 2026
             */
            name: string;
        };
        /** @description A new programme, a draft; whoever makes it is its first coordinator. */
        ProgrammeRequest: {
            /**
             * @description Short, unique, never given to another.
             * @example OPS-LAG
             */
            code: string;
            /**
             * @description Id of a programme whose terms, eligibility and policy are taken over.
             * @default null
             */
            copied_from?: string | null;
            /**
             * @description Who meets whom; it stays.
             * @default one_to_one
             * @enum {string}
             */
            kind?: "one_to_one" | "group" | "reverse" | "peer" | "buddy" | "skill_swap";
            /**
             * @description What it is called.
             * @example Tidewell mentoring 2026
             */
            name: string;
            /**
             * @description What it is for.
             * @default skill_development
             * @enum {string}
             */
            objective?: "career_guidance" | "skill_development" | "integration" | "leadership" | "retention";
            /**
             * Format: date
             * @description When pairs begin to meet.
             * @example 2027-01-11
             */
            starts_on: string;
        };
        /** @description A programme in a list. */
        ProgrammeSummary: {
            /** @description What the viewer may do. */
            actions: ("edit" | "to_open" | "to_matching" | "to_running" | "to_closed" | "delete" | "copy")[];
            /**
             * Format: date
             * @description Last day for applications (UTC).
             */
            closes_on: string;
            /**
             * @description Its code; grants name it.
             * @example MENTORING-2026
             */
            code: string;
            /** @description Who takes part; null: not for the viewer to see. */
            counts: components["schemas"]["EnrolmentCounts"][] | null;
            /** @description The viewer's own. */
            enrolments: components["schemas"]["OwnEnrolment"][];
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            id: string;
            /**
             * @description Who meets whom.
             * @enum {string}
             */
            kind: "one_to_one" | "group" | "reverse" | "peer" | "buddy" | "skill_swap";
            /** @description As what the viewer could, by its eligibility. */
            may_apply_as: ("mentee" | "mentor" | "peer")[];
            /** @description How long they meet. */
            months: number;
            /**
             * @description What it is called.
             * @example Tidewell mentoring 2026
             */
            name: string;
            /**
             * @description What it is for.
             * @enum {string}
             */
            objective: "career_guidance" | "skill_development" | "integration" | "leadership" | "retention";
            /**
             * Format: date
             * @description First day for applications (UTC).
             */
            opens_on: string;
            /** @description As what one can take part. */
            sides: ("mentee" | "mentor" | "peer")[];
            /**
             * Format: date
             * @description When pairs begin to meet.
             */
            starts_on: string;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "draft" | "open" | "matching" | "running" | "closed";
            /** @description Whether one can apply today. */
            takes_applications: boolean;
        };
        /** @description What is proven of a result. */
        Proof: {
            /** @description Bound on every plan; equal, so none is better. */
            dual: number;
            /** @description Whether the separate checker accepted it. */
            holds: boolean;
            /** @description Value of the plan, in whole units. */
            primal: number;
            /** @description What the proof says, in English. */
            said: string;
            /** @description What both values count, in English; null: not kept with it. */
            unit: string | null;
        };
        /** @description A level of a competency that a certification stands for. */
        ProofRequest: {
            /**
             * Format: uuid
             * @description Id of the competency.
             */
            competency_id: string;
            /**
             * @description At least this, by rank.
             * @example 3
             */
            level: number;
        };
        /** @description A round that waits to be published. */
        ProposedRound: {
            /**
             * Format: uuid
             * @description Id of the round.
             */
            id: string;
            /** @description Its number in the programme. */
            number: number;
        };
        /** @description An award that proves a level of a competency. */
        ProvenBy: {
            /**
             * Format: date
             * @description Since when.
             */
            awarded_on: string;
            /** @description What it is. */
            certification: components["schemas"]["CertificationRef"];
            /**
             * Format: uuid
             * @description Id of the award.
             */
            id: string;
            /** @description Whether the level that counts today stands on it. */
            is_used: boolean;
            /**
             * @description Who stands behind it.
             * @example Tidewell Academy
             */
            issuer: string;
            /**
             * @description At least this level, by rank.
             * @example 3
             */
            level: number;
            /** @description When it was revoked; null: it was not. */
            revoked_on: string | null;
            /**
             * @description What it is today.
             * @enum {string}
             */
            state: "valid" | "expired" | "revoked";
            /** @description First day on which it does not hold; null: for ever. */
            valid_until: string | null;
        };
        /** @description A level of a competency that stands proven. */
        ProvenLevel: {
            /** @description The competency. */
            competency: components["schemas"]["CompetencyRef"];
            /**
             * @description At least this, by rank.
             * @example 3
             */
            level: number;
        };
        /** @description Who offers resources. */
        ProviderList: {
            /**
             * @description By name.
             * @example [
             *       "Tidewell Academy"
             *     ]
             */
            items: string[];
        };
        /** @description A result on its way to the people in it. */
        Publication: {
            /** @description What the viewer may do. */
            actions: "take_back"[];
            /**
             * @description Days to answer, from when offers leave.
             * @example 7
             * @example 7
             * @example 7
             */
            answer_days: number;
            /**
             * Format: uuid
             * @description Id of the publication.
             */
            id: string;
            /**
             * Format: date-time
             * @description When offers leave; until then it can be taken back.
             */
            leaves_at: string;
            /** @description Open offers of before that it gives up. */
            moved: number;
            /** @description Its offers. */
            offers: components["schemas"]["OfferCounts"];
            /**
             * Format: date-time
             * @description When.
             */
            published_at: string;
            /** @description Who published it. */
            published_by: string;
            /** @description The repair that it confirms; null: the round's first result. */
            repair_id: string | null;
            /**
             * Format: uuid
             * @description Id of the round.
             */
            round_id: string;
            /**
             * @description Whether it has left.
             * @enum {string}
             */
            state: "waiting" | "sent" | "taken_back";
            /** @description Send it back as `If-Match`. */
            version: number;
        };
        /** @description What publishing would do now; nothing is done. */
        PublicationPreview: {
            /**
             * Format: date-time
             * @description When offers would leave at the earliest.
             */
            earliest: string;
            /** @description What stands against it, a sentence per pair; then run anew. */
            hindrances: string[];
            /** @description People who would be told that nobody was found for them. */
            left_out: number;
            /** @description Those of them who were left out before. */
            left_out_again: number;
            /** @description What each side reads. */
            mails: components["schemas"]["MailPreview"][];
            /** @description Open offers that would be given up. */
            moved: number;
            /** @description Offers that would be made. */
            offers: number;
            /** @description People who would be asked. */
            people: number;
        };
        /** @description The publications of a round. */
        Publications: {
            /** @description The latest first. */
            items: components["schemas"]["Publication"][];
        };
        /** @description Publish a round's result. */
        PublishRequest: {
            /**
             * @description Days to answer, from when offers leave.
             * @default 7
             * @example 7
             * @example 7
             * @example 7
             */
            answer_days?: number;
            /**
             * @description When offers leave, at least ten minutes ahead; null: in ten minutes.
             * @default null
             */
            leaves_at?: string | null;
        };
        /** @description How somebody who rates differs from all who do, by their last original rating of each person. */
        RaterDifference: {
            /** @description People whom they rated, as far as the viewer sees. */
            count: number;
            /** @description Whether it is the viewer. */
            is_viewer: boolean;
            /**
             * @description Who rates.
             * @example Grace Okafor
             */
            name: string;
            /** @description Null under five ratings. */
            performance: components["schemas"]["AxisDifference"] | null;
            /** @description Null under five ratings. */
            potential: components["schemas"]["AxisDifference"] | null;
        };
        /** @description Where somebody was placed. */
        Rating: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * @description Row by row from the lowest of both, 1.
             * @example 5
             */
            box: number;
            /**
             * @description Who placed them.
             * @example Grace Okafor
             */
            by: string;
            /** @description Whether the viewer did. */
            is_viewer: boolean;
            /**
             * @description By a manager of theirs, or in talking it over.
             * @enum {string}
             */
            kind: "original" | "calibrated";
            /**
             * @description From the lowest, 1.
             * @example 2
             */
            performance: number;
            /**
             * @description From the lowest, 1.
             * @example 2
             */
            potential: number;
            /** @description Why, in words; may be empty. */
            reason: string;
        };
        /** @description How good somebody found a resource. */
        RatingRequest: {
            /** @description Null: take it back. */
            stars: number | null;
        };
        /** @description Where somebody could go. */
        Reach: {
            /** @description What to raise by one level, what opens the most first. */
            doors: components["schemas"]["Door"][];
            /** @description Roles that fit now. */
            fits: components["schemas"]["ReachedRole"][];
            /** @description The nearest of the others, but for steps down and roles held before. */
            further: components["schemas"]["ReachedRole"][];
            /** @description One level or one certification away. */
            one_step: components["schemas"]["ReachedRole"][];
            /** @description Where moves lead from it, promotions first. */
            onward: components["schemas"]["OnwardRole"][];
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description The role they hold, if a framework has it. */
            present: components["schemas"]["ReachedRole"] | null;
            /** @description Roles that ask for anything at all. */
            total: number;
            /**
             * @description Roles near theirs that `doors` was weighed by; without such, all.
             * @example 9
             */
            weighed: number;
        };
        /** @description A role, and how far it is. */
        ReachedRole: {
            /** @description Those that are missing. */
            certifications_missing: components["schemas"]["AskedCertification"][];
            /** @description Whether its level is below that of the role they hold. */
            is_step_down: boolean;
            /** @description What is missing, of competencies. */
            lacks: components["schemas"]["Lack"][];
            /** @description Levels and certifications missing in all. */
            missing: number;
            /** @description Must-haves of which something is missing. */
            must_haves_missing: number;
            role: components["schemas"]["ProfileRef"];
            /** @description Whether they held it before. */
            was_held: boolean;
        };
        /** @description A column of the file, and what it is taken for. */
        ReadColumn: {
            /**
             * @description What it says; null: it is not read.
             * @example email
             */
            field: string | null;
            /**
             * @description As the file has it.
             * @example E-mail address
             */
            name: string;
        };
        /** @description When a candidate could take a seat: what was said, what is computed, and how it came to be. */
        Readiness: {
            /** @description What the viewer may say. */
            actions: ("assess" | "calibrate")[];
            /** @description What was assessed last; null: nothing. */
            assessed: components["schemas"]["SaidReadiness"] | null;
            /** @description What was calibrated last; null: nothing. */
            calibrated: components["schemas"]["SaidReadiness"] | null;
            /** @description What is computed; null: nothing can be. */
            computed: components["schemas"]["ComputedReadiness"] | null;
            /**
             * Format: uuid
             * @description Id of the critical position.
             */
            critical_position_id: string;
            /** @description All that was said, the latest first; at most 200. */
            history: components["schemas"]["SaidReadiness"][];
            /** @description The word that counts; null: it is unconfirmed. */
            in_force: components["schemas"]["ReadinessInForce"] | null;
            /** @description What the candidate is called. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the nomination.
             */
            nomination_id: string;
            /** @description Why nothing is computed. */
            not_computed: ("external" | "no_role" | "asks_nothing") | null;
            /**
             * Format: date
             * @description As of which day.
             */
            on: string;
            /** @description The candidate; null: somebody from outside. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description The seat. */
            position: components["schemas"]["PositionRef"];
            /** @description Its role; null: it has none. */
            role: components["schemas"]["RoleRef"] | null;
            /** @description As of the ends of past quarters and today, in order. */
            trend: components["schemas"]["ReadinessPoint"][];
            /** @description When the last word ran out; null: none ever did. */
            unconfirmed_since: string | null;
            /** @description For which what is said counts. */
            validity_months: number;
        };
        /** @description How ready they are said to be for a seat whose plan the viewer sees. */
        ReadinessBeside: {
            /**
             * Format: uuid
             * @description Id of the nomination.
             */
            nomination_id: string;
            /**
             * @description Title of the seat.
             * @example Head of Operations
             */
            position: string;
            /**
             * @description Name of the step; null: unconfirmed.
             * @example Ready now
             */
            tier: string | null;
        };
        /** @description Something that the role asks for and the candidate has not. */
        ReadinessGap: {
            /** @description Its code. */
            code: string;
            /** @description Level that is held; null of a certificate. */
            held: number | null;
            /** @description Of the competency or certification; null: nobody has defined it. */
            id: string | null;
            /**
             * @description A competency, or a certificate.
             * @enum {string}
             */
            kind: "competency" | "certificate";
            /** @description Levels that are missing; 1 of a certificate. */
            levels: number;
            /** @description Whether it is a must-have. */
            must_have: boolean;
            /** @description What it is called. */
            name: string;
            /** @description Level that is asked for; null of a certificate. */
            required: number | null;
        };
        /** @description The word that counts. */
        ReadinessInForce: {
            /**
             * @description `assessed` by a candidate manager, or `calibrated` where several looked.
             * @enum {string}
             */
            kind: "assessed" | "calibrated";
            /** @description Code of the tier. */
            tier: string;
            /** @description What it is called. */
            tier_name: string;
            /**
             * Format: date
             * @description First day on which it counts no more.
             */
            until: string;
        };
        /** @description Readiness as it stood on a day. */
        ReadinessPoint: {
            /** @description Code of the assessed tier that counted then; null: none did. */
            assessed: string | null;
            /** @description Code of the calibrated tier that counted; null: none did. */
            calibrated: string | null;
            /** @description Code of the tier computed as of then; null: none. */
            computed: string | null;
            /**
             * Format: date
             * @description The end of a quarter, or today.
             */
            on: string;
        };
        /** @description Something to be said of somebody's readiness; it is added to what was said, and replaces nothing. */
        ReadinessRequest: {
            /**
             * @description `assessed` by a candidate manager, or `calibrated` where several looked.
             * @enum {string}
             */
            kind: "assessed" | "calibrated";
            /** @description Why, in a sentence. */
            reason: string;
            /**
             * @description Code of a tier of the scale.
             * @example ready_now
             */
            tier: string;
        };
        /** @description One limit of a tier, and what was found. */
        ReadinessRuling: {
            /** @description What was found, in the unit of the kind. */
            found: number;
            /** @description Whether it is kept. */
            holds: boolean;
            /**
             * @description What is limited.
             * @enum {string}
             */
            kind: "missing_percent" | "must_haves" | "certificates" | "experience_months";
            /** @description The most, or the least months of experience; null: no limit. */
            limit: number | null;
        };
        /** @description The scale of readiness; there is one. */
        ReadinessScale: {
            /** @description What the viewer may do. */
            actions: "edit"[];
            /** @description For which evidence of a level is recent. */
            evidence_months: number;
            /** @description The soonest first; each allows what those before do. */
            tiers: components["schemas"]["ReadinessTier"][];
            /** @description For which what somebody says counts. */
            validity_months: number;
            /** @description Counts the changes; send it back as `If-Match`. */
            version: number;
        };
        /** @description The scale as it is to be. */
        ReadinessScaleChange: {
            /** @description For which evidence of a level is recent. */
            evidence_months: number;
            /** @description The soonest first; each allows what those before do. */
            tiers: components["schemas"]["ReadinessTier"][];
            /** @description For which what somebody says counts. */
            validity_months: number;
        };
        /** @description A step of the scale, with what it allows to be missing where readiness is computed. */
        ReadinessTier: {
            /**
             * @description Short, unique in the scale.
             * @example ready_now
             */
            code: string;
            /** @description Months in roles that count, at least. */
            least_experience_months: number;
            /** @description By when somebody of it could take the seat; null: open. */
            months: number | null;
            /** @description Certifications that may be missing; null: any number. */
            most_certificates: number | null;
            /** @description Share of the levels asked for that may be missing, by weight. */
            most_missing_percent: number;
            /** @description Must-haves that may be missing; null: any number. */
            most_must_haves: number | null;
            /**
             * @description What it is called.
             * @example Ready now
             */
            name: string;
        };
        /** @description Which messages were read. */
        ReadRequest: {
            /** @description Their ids; null: all. */
            ids: string[] | null;
        };
        /** @description What to learn from. */
        Recommendations: {
            /** @description Gap by gap, what to begin with first. */
            items: components["schemas"]["GapAdvice"][];
            /** @description Whose gaps. */
            person: components["schemas"]["PersonRef"];
        };
        /** @description A resource that closes a gap or a part of it; everything that its place follows from is told. */
        RecommendedResource: {
            /** @description Other gaps that it closes in part. */
            also: components["schemas"]["CompetencyRef"][];
            /** @description What it costs; null: nothing. */
            cost: components["schemas"]["Cost"] | null;
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id: string;
            /**
             * @description What sort of thing it is.
             * @enum {string}
             */
            kind: "course" | "video" | "reading" | "workshop" | "exercise" | "conference";
            /**
             * @description Where it is, http or https.
             * @example https://learn.tidewell.example/sql-basics
             */
            link: string;
            /**
             * @description How long it takes.
             * @example 90
             */
            minutes: number;
            /**
             * @description What one level costs in time, rounded.
             * @example 45
             */
            minutes_per_level: number;
            /**
             * @description Who offers it.
             * @example Tidewell Academy
             */
            provider: string;
            /** @description How good it is. */
            quality: components["schemas"]["ResourceQuality"];
            /**
             * @description The level to which it brings, no more than is required.
             * @example 3
             */
            reaches: number;
            /**
             * @description Its title.
             * @example SQL from the beginning
             */
            title: string;
        };
        /** @description End a relationship; it can't be taken back. */
        RelationshipEnd: {
            /**
             * @description Why; only coordinators read it.
             * @enum {string}
             */
            reason: "goals_reached" | "no_time" | "not_the_right_match" | "plans_changed" | "left" | "other";
            /**
             * @description More about it; for coordinators only.
             * @default null
             */
            words?: string | null;
        };
        /** @description Somebody else in a relationship. */
        RelationshipParty: {
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description As what.
             * @enum {string}
             */
            side: "mentee" | "mentor" | "peer";
            /** @description Of their position. */
            title: string | null;
        };
        /** @description How a published round could be repaired. */
        Repair: {
            /** @description What the viewer may do. */
            actions: ("confirm" | "drop")[];
            /** @description Who has answered since an offer that could have been moved. */
            answered_since: components["schemas"]["PersonRef"][];
            /** @description What had changed when it was begun. */
            causes: components["schemas"]["RoundChange"][];
            /** @description From the fewest moves to the most gain; each gains more. */
            choices: components["schemas"]["RepairChoice"][];
            /** @description Place of the choice that was confirmed last, taken back or not; null: none was. */
            chosen: number | null;
            /** @description Who began it. */
            created_by: string;
            /**
             * Format: uuid
             * @description Id of the repair.
             */
            id: string;
            /**
             * Format: date-time
             * @description When its input was taken; later answers are not in it.
             */
            input_at: string;
            /** @description Whether the programme's rule began it, and nobody else. */
            is_by_rule: boolean;
            /**
             * Format: uuid
             * @description Id of the round.
             */
            round_id: string;
            /** @description What must be known of it, in English; empty as a rule. */
            said: string;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "running" | "proposed" | "confirmed" | "dropped";
            /** @description Send it back as `If-Match`. */
            version: number;
            /** @description The work that works it out, to follow and to stop. */
            work_id: string | null;
        };
        /** @description A plan that a round could be repaired to: no plan that moves as few is better. */
        RepairChoice: {
            /** @description Pairs or rings that stand and stay. */
            kept: number;
            /** @description Those without one. */
            left_out: number;
            /** @description Mentees with a mentor, or peers in a group. */
            matched: number;
            /** @description Open offers that nobody has answered and that it gives up. */
            moves: number;
            /** @description Offers that it makes. */
            offers: number;
            /** @description Mentees more with a mentor, or peers in a group, than now. */
            people: number;
            /** @description Names it within the repair; from the fewest moves to the most. */
            place: number;
            /** @description Points more of the total than now. */
            points: number;
            /**
             * Format: uuid
             * @description Id of the result of the round that holds it, with its proof.
             */
            result_id: string;
        };
        /** @description Confirm one of the choices of a repair: what it moves is paused, and what it makes leaves when said. */
        RepairConfirmation: {
            /**
             * @description Days to answer, from when offers leave.
             * @default 7
             * @example 7
             * @example 7
             * @example 7
             */
            answer_days?: number;
            /**
             * @description When offers leave, at least ten minutes ahead; null: in ten minutes.
             * @default null
             */
            leaves_at?: string | null;
            /**
             * @description Of the choice.
             * @example 0
             */
            place: number;
        };
        /** @description What a choice changes for whom. */
        RepairedPeople: {
            /** @description Those who move first. */
            items: components["schemas"]["RepairedPerson"][];
            /** @description Pairs or rings that stand and stay. */
            kept: number;
        };
        /** @description Whom a mentee or a peer has before and after a repair, and why. */
        RepairedPerson: {
            /** @description The same then. */
            after: components["schemas"]["PersonRef"][];
            /** @description Their mentors now; or the others of their pair or ring. */
            before: components["schemas"]["PersonRef"][];
            /**
             * @description Whether they gain somebody, change, or lose whom they had.
             * @enum {string}
             */
            kind: "gains" | "moves" | "loses";
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Why, a sentence in English. */
            said: string;
        };
        /** @description Somebody who was left out of earlier rounds. */
        RepeatedlyLeftOut: {
            /** @description Whether they are matched in this one. */
            is_matched: boolean;
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Earlier rounds that left them out. */
            times: number;
        };
        /** @description One figure, what it is made of, and how it was month by month. */
        ReportFigure: {
            /** @description At the ends of the last 12 months; empty where the past is not known. */
            history: components["schemas"]["MonthValue"][];
            /**
             * @description Which.
             * @enum {string}
             */
            id: "coverage_naive" | "coverage_true" | "coverage_now" | "depth" | "breadth" | "slates_units" | "slates_locations" | "readiness_stale" | "reviews_due" | "internal_fill" | "placement";
            /** @description What is counted. */
            part: number;
            /**
             * @description Of its value: hundredths, or a number.
             * @enum {string}
             */
            unit: "percent" | "number";
            /** @description Today; null: there is nothing to tell it of. */
            value: number | null;
            /** @description Of how many. */
            whole: number;
        };
        /** @description Whom somebody reports to for a while. */
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
            /** @description First day not any more (UTC); null: for good, as far as the viewer may know. */
            valid_to: string | null;
            /**
             * @description Where it lies, seen from today.
             * @enum {string}
             */
            when: "past" | "present" | "planned";
        };
        /** @description Whom somebody reports to, reported to, and is to report to. */
        ReportingLineList: {
            /** @description The latest first. */
            items: components["schemas"]["ReportingLine"][];
        };
        /** @description Nobody is mentored by their own bosses. */
        ReportingLineTerms: {
            /**
             * @description Steps up the reporting line.
             * @default 2
             * @example 2
             */
            levels?: number;
            /**
             * @description Nor by somebody with the same manager.
             * @default false
             */
            peers?: boolean;
        };
        /** @description One critical position, and what the figures make of it. */
        ReportSeat: {
            /** @description Approved. */
            candidates: number;
            /** @description Of those, whose readiness counts. */
            confirmed: number;
            /** @description Who came into it in the last 12 months, the latest first. */
            fills: components["schemas"]["FillLine"][];
            /** @description Who holds it; empty: nobody. */
            holder: string;
            /**
             * Format: uuid
             * @description Id of the critical position.
             */
            id: string;
            /** @description For which figures it matters. */
            marks: ("without_candidate" | "not_confirmed" | "short" | "not_ready_now" | "one_unit" | "one_location" | "readiness_stale" | "review_due" | "filled" | "from_within" | "placed")[];
            /** @description Of those, of the first tier. */
            ready_now: number;
            /** @description When its plan is to be looked at; null: not said. */
            review_on: string | null;
            /** @description Of the position. */
            title: string;
            /** @description Name of its unit. */
            unit: string;
        };
        /** @description A mentee's wish for a mentor. */
        Request: {
            /** @description What the viewer may do. */
            actions: "withdraw"[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            asked_at: string;
            /** @description In the order in which they are asked. */
            choices: components["schemas"]["RequestChoice"][];
            /** @description When it ended; null: it is open. */
            ended_at: string | null;
            /**
             * Format: uuid
             * @description Id of the request.
             */
            id: string;
            /** @description Who asks. */
            mentee: components["schemas"]["PersonRef"];
            /** @description What each who is asked reads. */
            message: string;
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            programme_id: string;
            /** @description Its name. */
            programme_name: string;
            /**
             * @description Open: somebody is asked. Exhausted: nobody of the choices could.
             * @enum {string}
             */
            state: "open" | "matched" | "exhausted" | "withdrawn";
            /** @description Counts the changes; send it back as `If-Match`. */
            version: number;
        };
        /** @description One of the mentors of a request. */
        RequestChoice: {
            /** @description Until when they can answer. */
            answer_by: string | null;
            /** @description When they were asked; null: they were not. */
            asked_at: string | null;
            /** @description When they answered, or their time was over. */
            ended_at: string | null;
            /** @description Who. */
            mentor: components["schemas"]["PersonRef"];
            /** @description From 1: who is asked first. */
            rank: number;
            /** @description Why they declined; null: none, or not for the viewer to see. */
            reason: ("no_time" | "not_the_right_match" | "know_each_other" | "plans_changed" | "other") | null;
            /**
             * @description How far it has come; full: no seat was free; withdrawn: they are not asked any more.
             * @enum {string}
             */
            state: "waiting" | "asked" | "accepted" | "declined" | "expired" | "full" | "withdrawn";
            /** @description More about why they declined; null: nothing, or not for the viewer to see. */
            words: string | null;
        };
        /** @description Part of the list of requests. */
        RequestPage: {
            items: components["schemas"]["Request"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description What a role asks for of one competency, beside what is held. */
        RequirementGap: {
            /** @description Of which competency. */
            competency: components["schemas"]["CompetencyName"];
            /** @description By what it is held; null: nobody has said anything. */
            evidence: components["schemas"]["Evidence"] | null;
            /** @description The numbers behind its place; null: no gap. */
            factors: components["schemas"]["GapFactors"] | null;
            /**
             * @description By rank, 1 the lowest; 0 is none.
             * @example 2
             */
            held: number;
            /** @description Levels missing. */
            missing: number;
            /** @description Whether nobody fits the role without it. */
            must_have: boolean;
            /** @description Its place among the gaps, 1 to begin with; null: no gap. */
            place: number | null;
            /**
             * @description By rank, 1 the lowest; 0 is none.
             * @example 2
             */
            required: number;
            /** @description How one recognises it; empty where nobody has said. */
            required_description: string;
            /**
             * @description What that level is called.
             * @example Practitioner
             */
            required_name: string;
            /**
             * @description Whether it is held wholly, in part or not at all.
             * @enum {string}
             */
            state: "have" | "part" | "missing";
            /** @description How much it counts beside the others. */
            weight: number;
        };
        /** @description Whose password was forgotten. */
        ResetRequest: {
            /**
             * @description An e-mail address.
             * @example ana@tidewell.example
             */
            email: string;
        };
        /** @description A resource in the catalogue. */
        Resource: {
            /** @description What the viewer may do. */
            actions: ("edit" | "complete" | "rate")[];
            /**
             * @description Unique for ever; files of completions name it by this.
             * @example SQL-BASICS
             */
            code: string;
            /** @description What it costs; null: nothing. */
            cost: components["schemas"]["Cost"] | null;
            /** @description What it is about. */
            description: string;
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id: string;
            /**
             * @description What sort of thing it is.
             * @enum {string}
             */
            kind: "course" | "video" | "reading" | "workshop" | "exercise" | "conference";
            /**
             * @description Where it is, http or https.
             * @example https://learn.tidewell.example/sql-basics
             */
            link: string;
            /**
             * @description How long it takes.
             * @example 90
             */
            minutes: number;
            /** @description What it brings people to. */
            outcomes: components["schemas"]["OutcomeShown"][];
            /** @description How the viewer stands to it. */
            own: components["schemas"]["OwnLearning"];
            /**
             * @description Who offers it.
             * @example Tidewell Academy
             */
            provider: string;
            /** @description How good it is. */
            quality: components["schemas"]["ResourceQuality"];
            /**
             * @description Whether it is offered.
             * @enum {string}
             */
            state: "offered" | "retired";
            /**
             * @description Its title.
             * @example SQL from the beginning
             */
            title: string;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description A resource as it shall be from now on; what was completed of it stays completed. */
        ResourceChange: {
            /** @description What it costs; null: nothing. */
            cost: components["schemas"]["Cost"] | null;
            /** @description What it is about; may be empty. */
            description: string;
            /**
             * @description What sort of thing it is.
             * @enum {string}
             */
            kind: "course" | "video" | "reading" | "workshop" | "exercise" | "conference";
            /**
             * @description Where it is, http or https.
             * @example https://learn.tidewell.example/sql-basics
             */
            link: string;
            /**
             * @description How long it takes.
             * @example 90
             */
            minutes: number;
            /** @description What it brings people to. */
            outcomes: components["schemas"]["OutcomeRequest"][];
            /**
             * @description Who offers it.
             * @example Tidewell Academy
             */
            provider: string;
            /**
             * @description Whether it is offered.
             * @enum {string}
             */
            state: "offered" | "retired";
            /**
             * @description Its title.
             * @example SQL from the beginning
             */
            title: string;
        };
        /** @description A page of the catalogue. */
        ResourcePage: {
            /** @description What the viewer may do. */
            actions: ("create" | "bring_in")[];
            items: components["schemas"]["Resource"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description What is known of how good a resource is; nothing is told that rests on fewer than five people. */
        ResourceQuality: {
            /**
             * @description People who were below its level before.
             * @example 9
             */
            learners: number | null;
            /**
             * @description Mean of the stars, to one place.
             * @example 4.3
             */
            rating: number | null;
            /**
             * @description People who gave them.
             * @example 12
             */
            ratings: number | null;
            /** @description Of `learners`, who reached its level within 180 days after. */
            reached: number | null;
        };
        /** @description A resource, by name. */
        ResourceRef: {
            /**
             * @description Unique for ever; files of completions name it by this.
             * @example SQL-BASICS
             */
            code: string;
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id: string;
            /**
             * @description Its title.
             * @example SQL from the beginning
             */
            title: string;
        };
        /** @description A new resource. */
        ResourceRequest: {
            /**
             * @description Unique for ever; files of completions name it by this.
             * @example SQL-BASICS
             */
            code: string;
            /** @description What it costs; null: nothing. */
            cost: components["schemas"]["Cost"] | null;
            /** @description What it is about; may be empty. */
            description: string;
            /**
             * @description What sort of thing it is.
             * @enum {string}
             */
            kind: "course" | "video" | "reading" | "workshop" | "exercise" | "conference";
            /**
             * @description Where it is, http or https.
             * @example https://learn.tidewell.example/sql-basics
             */
            link: string;
            /**
             * @description How long it takes.
             * @example 90
             */
            minutes: number;
            /** @description What it brings people to. */
            outcomes: components["schemas"]["OutcomeRequest"][];
            /**
             * @description Who offers it.
             * @example Tidewell Academy
             */
            provider: string;
            /**
             * @description Its title.
             * @example SQL from the beginning
             */
            title: string;
        };
        /** @description A resource after it was looked at or changed. */
        ResourceShown: {
            /** @description What the viewer may do. */
            actions: ("edit" | "complete" | "rate")[];
            /**
             * @description Unique for ever; files of completions name it by this.
             * @example SQL-BASICS
             */
            code: string;
            /** @description What it costs; null: nothing. */
            cost: components["schemas"]["Cost"] | null;
            /** @description What it is about. */
            description: string;
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id: string;
            /**
             * @description What sort of thing it is.
             * @enum {string}
             */
            kind: "course" | "video" | "reading" | "workshop" | "exercise" | "conference";
            /**
             * @description Where it is, http or https.
             * @example https://learn.tidewell.example/sql-basics
             */
            link: string;
            /**
             * @description How long it takes.
             * @example 90
             */
            minutes: number;
            /** @description What it brings people to. */
            outcomes: components["schemas"]["OutcomeShown"][];
            /** @description How the viewer stands to it. */
            own: components["schemas"]["OwnLearning"];
            /**
             * @description Who offers it.
             * @example Tidewell Academy
             */
            provider: string;
            /** @description How good it is. */
            quality: components["schemas"]["ResourceQuality"];
            /**
             * @description Whether it is offered.
             * @enum {string}
             */
            state: "offered" | "retired";
            /**
             * @description Its title.
             * @example SQL from the beginning
             */
            title: string;
            /** @description Under which a change can be taken back; null: nothing to. */
            undo_id: string | null;
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description Somebody who has others in one result than in another: a mentee mentors, a peer those of their group. */
        ResultChange: {
            /** @description Whom they have after. */
            after: components["schemas"]["PersonRef"][];
            /** @description Whom they have before. */
            before: components["schemas"]["PersonRef"][];
            /**
             * @description What becomes of them.
             * @enum {string}
             */
            kind: "gains" | "loses" | "moves";
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Points more of their pairs; fewer are negative. */
            points: number;
        };
        /** @description Who gains, loses and moves from one result to another. */
        ResultChanges: {
            /** @description Who get somebody. */
            gain: number;
            /** @description Everybody of them: who lose, who move, who gain. */
            items: components["schemas"]["ResultChange"][];
            /** @description Who lose theirs. */
            lose: number;
            /** @description Who get another. */
            move: number;
        };
        /** @description One result of a round in figures; gains, losses and moves are against the result that the round shows. */
        ResultSummary: {
            /** @description What may be done with it. */
            actions: "use"[];
            /** @description Fingerprint of the people, policy and decisions it stands on; null: not kept. */
            basis: string | null;
            /** @description Pairs who would both rather be together. */
            blocking_pairs: number;
            /** @description Pairs in which the mentee has whom they score highest; null: among peers. */
            first_choices: number | null;
            /** @description People with somebody here who have nobody in the result shown. */
            gain: number;
            /**
             * Format: uuid
             * @description Id of the result.
             */
            id: string;
            /** @description Whether it stands on all that is decided now. */
            is_current: boolean;
            /** @description Whether it is the one that the round shows. */
            is_shown: boolean;
            /** @description People with nobody here who have somebody in the result shown. */
            lose: number;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description Mentees with a mentor, or peers in a group. */
            matched: number;
            /** @description Mean points of a pair. */
            mean: number | null;
            /** @description People with others than in the result shown. */
            move: number;
            /**
             * @description What it was matched for.
             * @enum {string}
             */
            objective: "coverage" | "total" | "leximin" | "stable" | "least-change";
            /** @description Pairs or rings. */
            pairs: number;
            /** @description Points of all pairs. */
            total: number;
            /** @description Points of the lowest pair. */
            worst: number | null;
        };
        /** @description Why an award is taken away. */
        Revocation: {
            /** @description Kept for good; the holder reads it, the public page does not show it. */
            reason: string;
        };
        /** @description A role, which is a job profile. */
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
             * @example individual contributor
             */
            track: string;
        };
        /** @description A role beside somebody. */
        RoleGaps: {
            /** @description Those that the role asks for. */
            certifications: components["schemas"]["CertificationGap"][];
            /** @description Gaps first, by their place; then what is held. */
            items: components["schemas"]["RequirementGap"][];
            /** @description Levels and certifications missing in all; 0: the role fits. */
            missing: number;
            /** @description Must-haves of which something is missing. */
            must_haves_missing: number;
            /**
             * Format: date
             * @description The day (UTC).
             */
            on: string;
            /** @description Whose gaps. */
            person: components["schemas"]["PersonRef"];
            role: components["schemas"]["ProfileRef"];
            /**
             * Format: uuid
             * @description Its id, by which a plan aims at it.
             */
            role_id: string;
            /** @description The day by which the role is aimed at, as the request said. */
            target: string | null;
        };
        /** @description A role in short. */
        RoleOutline: {
            /**
             * @description Letters, digits, dots, hyphens; stays from version to version.
             * @example CAR-C2
             */
            code: string;
            /**
             * @description Code of its family.
             * @example CAR-C2
             */
            family: string;
            /**
             * @description Its step.
             * @example 3
             */
            level: number;
            /**
             * @description How many moves lead from it or to it.
             * @example 4
             */
            moves: number;
            /** @description Its name. */
            name: string;
            /**
             * @description How many competencies it asks for.
             * @example 9
             */
            requirements: number;
            /**
             * @description Code of its track.
             * @example CAR-C2
             */
            track: string;
        };
        /** @description A role of a version, with the moves that lead from it and to it. */
        RolePiece: {
            /** @description Those that it asks for, with their levels. */
            competencies: components["schemas"]["FrameworkCompetency"][];
            /** @description From it and to it. */
            moves: components["schemas"]["FrameworkMove"][];
            /** @description The role. */
            role: components["schemas"]["FrameworkRole"];
        };
        /** @description A role, which is a job profile, by name. */
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
        /** @description What a role asks for of one competency. */
        RoleRequirement: {
            /**
             * @description Code of the competency.
             * @example OPS-ROUTES
             */
            competency: string;
            /**
             * @description The least that it asks for.
             * @example 3
             */
            level: number;
            /** @description Without it nobody fits. */
            must_have: boolean;
            /**
             * @description How much it counts beside the others.
             * @example 1
             */
            weight: number;
        };
        /** @description A round: its input, what was decided, and what came of it. */
        Round: {
            /** @description What the viewer may do. */
            actions: ("publish" | "run" | "decide" | "compare" | "close")[];
            /** @description What was changed of the round's own terms. */
            adjustments: components["schemas"]["RoundAdjustment"][];
            /**
             * @description What is made: mentees with mentors, pairs of peers, or rings of a swap.
             * @enum {string}
             */
            among: "sides" | "pairs" | "rings";
            /** @description Whether it was closed because its programme was, whoever had answered by then. */
            closed_with_programme: boolean;
            /** @description The work that compares its aims, to follow and to stop; null: none yet. */
            compare_work_id: string | null;
            /** @description Who began it. */
            created_by: string;
            /** @description Pairs that were locked or barred. */
            decisions: components["schemas"]["PairDecision"][];
            /** @description Among peers: groups that were locked, people who were barred. */
            group_decisions: components["schemas"]["GroupDecision"][];
            /**
             * Format: uuid
             * @description Id of the round.
             */
            id: string;
            /**
             * Format: date-time
             * @description When its input was taken; later changes are not in it.
             */
            input_at: string;
            /** @description Of a published round of which nothing has left yet: when it does. */
            leaves_at: string | null;
            /** @description Who want a mentor. */
            mentees: number;
            /** @description Who offer. */
            mentors: number;
            /** @description Counts the rounds of a programme, from 1. */
            number: number;
            /**
             * @description What it is matched for.
             * @enum {string}
             */
            objective: "coverage" | "total" | "leximin" | "stable" | "least-change";
            /** @description What it can be matched for. */
            objectives: ("coverage" | "total" | "leximin" | "stable" | "least-change")[];
            /** @description Who take part in a round among peers. */
            peers: number;
            /**
             * Format: uuid
             * @description Id of the programme.
             */
            programme_id: string;
            /** @description Its name. */
            programme_name: string;
            /** @description What came of the last run; null: it was never run. */
            result: components["schemas"]["RoundResult"] | null;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "draft" | "running" | "proposed" | "published" | "closed";
            /** @description Counts the changes; send it back as `If-Match`. */
            version: number;
            /** @description The work that runs it, to follow and to stop; null: none yet. */
            work_id: string | null;
        };
        /** @description What a coordinator changed of a round's own terms; it holds in this round alone. */
        RoundAdjustment: {
            /**
             * @description Seats more; else 1.
             * @example 1
             */
            amount: number;
            /**
             * Format: date-time
             * @description When.
             */
            decided_at: string;
            /** @description Who decided. */
            decided_by: string;
            /**
             * @description Seats more, a rule that does not count, or wider hours.
             * @enum {string}
             */
            kind: "seats" | "rule_off" | "wider_hours";
            /** @description Whose seats or hours; null: of a rule. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description Which rule does not count. */
            rule: ("not_oneself" | "reporting_line" | "same_unit" | "previous_pairs" | "shared_language" | "shared_goal" | "overlap" | "level_gap") | null;
        };
        /** @description Something that has changed since a round was published. */
        RoundChange: {
            /**
             * @description What.
             * @enum {string}
             */
            kind: "declined" | "expired" | "withdrawn" | "ended" | "left" | "joined" | "freed" | "more_seats" | "fewer_seats";
            /** @description Whom it is about: a mentee, a mentor or both; among peers whoever it is. */
            people: components["schemas"]["PersonRef"][];
            /**
             * @description What happened, a sentence in English.
             * @example Bo Lin has joined.
             */
            said: string;
        };
        /** @description What has changed since the plan that a round has published last. */
        RoundChanges: {
            /** @description What the viewer may do. */
            actions: "repair"[];
            /** @description How much of each kind; kinds without any are left out. */
            counts: components["schemas"]["ChangeCount"][];
            /** @description Each change: what came to nothing first, then who came. */
            items: components["schemas"]["RoundChange"][];
            /** @description The latest repair of the round; null: none yet. */
            repair_id: string | null;
            /**
             * Format: date-time
             * @description When that plan's input was taken.
             */
            since: string;
        };
        /** @description How groups fare in the result that a round shows; no attribute counts in a match. */
        RoundFairness: {
            /** @description One by one. */
            attributes: components["schemas"]["FairnessAttribute"][];
            /** @description Share of all of them who are matched, 0 to 1. */
            coverage: number;
            /** @description Whether what needs consent is of this result, and of what people tell now; false: fewer than five people differ from an earlier report, which is shown in its place so that none can be made out. */
            is_told_anew: boolean;
            /** @description How many were left out before; null: too few to say. */
            left_out_before: number | null;
            /** @description How many mentees or peers there are in all. */
            people: number;
            /** @description Number of the round that changes are since; null: none. */
            previous: number | null;
            /** @description Who they are, most often first; for those who run the programme. */
            repeated: components["schemas"]["RepeatedlyLeftOut"][];
            /**
             * Format: date-time
             * @description When what needs consent was worked out.
             */
            told_at: string;
        };
        /** @description Part of the list of rounds. */
        RoundPage: {
            /** @description What the viewer may do with the rounds of the programme. */
            actions: "begin"[];
            /** @description Why a round can't be begun that the viewer may begin, in English; null: it can. */
            hindered: string | null;
            items: components["schemas"]["RoundSummary"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
        };
        /** @description People of one side of a round, by name. */
        RoundPeople: {
            /** @description The first ones. */
            items: components["schemas"]["PersonRef"][];
            /** @description How many there are in all. */
            total: number;
        };
        /** @description What came of running a round. */
        RoundResult: {
            /** @description Pairs who would both rather be together. */
            blocking_pairs: number;
            /**
             * Format: uuid
             * @description Id of the result.
             */
            id: string;
            /** @description Who has no mentor, and why. */
            left_out: components["schemas"]["LeftOutPerson"][];
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description Mentees with a mentor, or peers in a group. */
            matched: number;
            /** @description Mean points of a pair. */
            mean: number | null;
            /**
             * @description What it was matched for.
             * @enum {string}
             */
            objective: "coverage" | "total" | "leximin" | "stable" | "least-change";
            /** @description Pairs or rings. */
            pairs: number;
            /** @description Why no plan is better. */
            proof: components["schemas"]["Proof"];
            /** @description Whether a run for the round's own aim ended undone, and this was found on its way. */
            stands_in: boolean;
            /** @description Points of the lowest pair. */
            worst: number | null;
        };
        /** @description The results of a round: one for each objective as it stands, then earlier ones, the latest first. */
        RoundResults: {
            /** @description The results. */
            items: components["schemas"]["ResultSummary"][];
        };
        /** @description A round in a list. */
        RoundSummary: {
            /** @description What the viewer may do. */
            actions: ("publish" | "run" | "decide" | "compare" | "close")[];
            /**
             * @description What is made: mentees with mentors, pairs of peers, or rings of a swap.
             * @enum {string}
             */
            among: "sides" | "pairs" | "rings";
            /** @description Who began it. */
            created_by: string;
            /**
             * Format: uuid
             * @description Id of the round.
             */
            id: string;
            /**
             * Format: date-time
             * @description When its input was taken; later changes are not in it.
             */
            input_at: string;
            /** @description Of a published round of which nothing has left yet: when it does. */
            leaves_at: string | null;
            /** @description Who want a mentor. */
            mentees: number;
            /** @description Who offer. */
            mentors: number;
            /** @description Counts the rounds of a programme, from 1. */
            number: number;
            /**
             * @description What it is matched for.
             * @enum {string}
             */
            objective: "coverage" | "total" | "leximin" | "stable" | "least-change";
            /** @description Who take part in a round among peers. */
            peers: number;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "draft" | "running" | "proposed" | "published" | "closed";
            /** @description Counts the changes; send it back as `If-Match`. */
            version: number;
        };
        /** @description One move of a route. */
        RouteStep: {
            /**
             * @description Code of the role.
             * @example CAR-C2
             */
            code: string;
            /**
             * @description Levels that are missing when it is taken.
             * @example 3
             */
            effort: number;
            /**
             * @description What sort of step leads to it.
             * @example promotion
             */
            kind: string;
            /** @description How many people made it; null where fewer than five did. */
            made: number | null;
            /** @description Of which competencies. */
            missing: components["schemas"]["StepGap"][];
            /** @description That it typically takes, as the framework says. */
            months: number;
            /** @description Name of the role. */
            name: string;
            /** @description Seats of it that become free in a year; null where too few ever did. */
            openings: number | null;
            /** @description Open positions that have the role. */
            seats: number;
            /** @description How long people stay before; null where too few moved on. */
            stay: components["schemas"]["TypicalStay"] | null;
            /** @description Those of them that nobody holds. */
            vacant: number;
        };
        /** @description What a person decides about one row of the file. */
        RowMending: {
            /**
             * @description Leave the row out of the import, or take it in.
             * @default null
             */
            is_left_out?: boolean | null;
            /** @description Field to what its cell should say; null: what the file says after all. */
            texts?: {
                [key: string]: string | null;
            };
        };
        /** @description What one rule of eligibility does. */
        RuleAdmission: {
            /**
             * @description People who meet this rule.
             * @example 412
             */
            admits: number;
            /**
             * @description People whom only this rule keeps out.
             * @example 31
             */
            removes_alone: number;
            /**
             * @description Which rule.
             * @enum {string}
             */
            rule: "level" | "tracks" | "org_unit_ids" | "locations" | "months_here";
        };
        /** @description What one rule costs. */
        RulePrice: {
            /**
             * @description People more who would have a mentor without it.
             * @example 16
             */
            people: number;
            /**
             * @description Points that the total would rise by without it.
             * @example 995
             */
            points: number;
            /**
             * @description Which rule.
             * @enum {string}
             */
            rule: "not_oneself" | "reporting_line" | "same_unit" | "previous_pairs" | "shared_language" | "shared_goal" | "overlap" | "level_gap";
            /** @description The same in a sentence, in English. */
            said: string;
        };
        /** @description What the rules of a policy cost. */
        RulePrices: {
            /** @description The dearest first. */
            items: components["schemas"]["RulePrice"][];
        };
        /** @description What one rule removes. */
        RuleRemoval: {
            /**
             * @description Of these, pairs that nothing else rules out.
             * @example 212
             */
            alone: number;
            /**
             * @description Pairs that it rules out.
             * @example 440
             */
            pairs: number;
            /**
             * @description Which rule.
             * @enum {string}
             */
            rule: "not_oneself" | "reporting_line" | "same_unit" | "previous_pairs" | "shared_language" | "shared_goal" | "overlap" | "level_gap";
        };
        /** @description What rules a pair out, whatever its points. "Not with" always holds. */
        Rules: {
            /**
             * @description Null: levels rule nobody out.
             * @default null
             */
            level_gap?: components["schemas"]["LevelGapTerms"] | null;
            /**
             * @description Null: hours rule nobody out.
             * @default {
             *       "block": 30,
             *       "minutes": 60
             *     }
             */
            overlap?: components["schemas"]["OverlapTerms"] | null;
            /**
             * @description No pair of an earlier programme again.
             * @default true
             */
            previous_pairs?: boolean;
            /**
             * @description Null: bosses are allowed.
             * @default {
             *       "levels": 2,
             *       "peers": false
             *     }
             */
            reporting_line?: components["schemas"]["ReportingLineTerms"] | null;
            /**
             * @description Nobody of the same unit.
             * @default false
             */
            same_unit?: boolean;
            /**
             * @description The mentor can teach at least one of the goals.
             * @default false
             */
            shared_goal?: boolean;
            /**
             * @description Both speak a language.
             * @default true
             */
            shared_language?: boolean;
        };
        /** @description Run a round. */
        RunRequest: {
            /**
             * @description Whether a new snapshot of those who take part is taken first.
             * @default false
             */
            is_fresh?: boolean;
            /**
             * @description What to match for; null: as the policy says.
             * @default null
             */
            objective?: ("coverage" | "total" | "leximin" | "stable" | "least-change") | null;
        };
        /** @description What one assessor said last. */
        Said: {
            /**
             * @description Who made it.
             * @example Grace Okafor
             */
            assessor: string;
            /**
             * @description How sure the assessor was.
             * @enum {string}
             */
            confidence: "low" | "medium" | "high";
            /** @description Whether it is too old for its source. */
            is_stale: boolean;
            /** @description Whether its level is the one used. */
            is_used: boolean;
            /** @description Whether the viewer made it. */
            is_viewer: boolean;
            /**
             * @description By rank, 1 the lowest; 0 is none.
             * @example 3
             */
            level: number;
            /**
             * Format: date
             * @description The day of which it speaks.
             */
            on: string;
            /** @description Where it comes from. */
            source: components["schemas"]["Source"];
        };
        /** @description What somebody said of a candidate's readiness. */
        SaidReadiness: {
            /** @description Who said so. */
            author: string;
            /**
             * Format: date
             * @description First day on which it counts no more.
             */
            expires_on: string;
            /**
             * Format: uuid
             * @description Id of the statement.
             */
            id: string;
            /**
             * @description `assessed` by a candidate manager, or `calibrated` where several looked.
             * @enum {string}
             */
            kind: "assessed" | "calibrated";
            /** @description Why. */
            reason: string;
            /**
             * Format: date-time
             * @description The moment.
             */
            said_at: string;
            /**
             * Format: date
             * @description When.
             */
            said_on: string;
            /** @description Code of the tier. */
            tier: string;
            /** @description What it is called; null: the scale has it no more. */
            tier_name: string | null;
        };
        /** @description A scenario, with what would follow. */
        Scenario: {
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            changed_at: string;
            /**
             * Format: uuid
             * @description Id of the scenario.
             */
            id: string;
            /** @description Who leaves, as they were named. */
            leaving: components["schemas"]["Leaver"][];
            /** @description What its maker calls it. */
            name: string;
            /** @description What would follow. */
            result: components["schemas"]["ScenarioResult"];
            /** @description What it reckons with; every cost is named. */
            settings: components["schemas"]["ScenarioSettings"];
            /** @description Who is not to be moved, as they were named. */
            staying: components["schemas"]["ScenarioPerson"][];
            /**
             * @description Counts the changes; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description The viewer's scenarios. */
        ScenarioList: {
            /** @description The latest first. */
            items: components["schemas"]["ScenarioSummary"][];
            /** @description What a new one reckons with. */
            usual: components["schemas"]["ScenarioSettings"];
        };
        /** @description Somebody named by a scenario. */
        ScenarioPerson: {
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description Of the position they hold; empty: none.
             * @example Planner
             */
            title: string;
        };
        /** @description One way in which all seats could be filled. */
        ScenarioPlan: {
            /** @description Each from a seat that falls empty to the last that it empties. */
            chains: components["schemas"]["ChainStep"][][];
            /** @description Of all its steps, in points of effort. */
            cost: number;
            /** @description Days on which a seat is empty, of all seats that are filled. */
            days_empty: number;
            /** @description Seats that are hired for. */
            hires: number;
            /** @description First day on which all seats that are filled are; null: none is. */
            last_filled_on: string | null;
            /** @description People who move. */
            moves: number;
            /** @description Seats that stay open. */
            open: number;
        };
        /** @description A scenario to be kept. */
        ScenarioRequest: {
            /** @description Who leaves. */
            leaving: components["schemas"]["LeaverRequest"][];
            /**
             * @description What to find it by.
             * @example Both directors go
             */
            name: string;
            /** @description What it reckons with. */
            settings: components["schemas"]["ScenarioSettings"];
            /** @description Ids of people who are not to be moved. */
            staying: string[];
        };
        /** @description What would follow, worked out today on what the viewer may see. */
        ScenarioResult: {
            /** @description What each way takes, as it was reckoned. */
            costs: components["schemas"]["WayCost"][];
            /** @description Those who have left since. */
            gone: number;
            /** @description False: the search was ended before it knew that nothing is better. */
            is_proven: boolean;
            /**
             * Format: date
             * @description The day (UTC).
             */
            on: string;
            /** @description The least costly of those that leave fewest seats open; then up to three more. */
            plans: components["schemas"]["ScenarioPlan"][];
            /** @description Seats that were looked at. */
            seats: number;
            /** @description Moves into one of them that could be taken; hiring is none. */
            ways: number;
            /** @description Those who leave and hold no position. */
            without_seat: components["schemas"]["PersonRef"][];
        };
        /** @description A position of a chain. */
        ScenarioSeat: {
            /**
             * @description Its code.
             * @example P-0142
             */
            code: string;
            /** @description Of its plan; null: it is not critical, or the viewer sees no plan for it. */
            critical_position_id: string | null;
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
            /** @description What tells it from others of its title: who holds it, or its code; empty: no other has it. */
            told_apart_by: string;
        };
        /** @description What a scenario reckons with. */
        ScenarioSettings: {
            /** @description Of a kind that is left out: as is usual. */
            costs: components["schemas"]["WayCost"][];
            /** @description Whether the critical positions that are vacant already are to be filled as well. */
            fill_vacant: boolean;
            /** @description People who may move; null: any number. */
            most_moves: number | null;
            /** @description People near a seat whose role is one move away, thought of beside those nominated; 0: none. */
            one_step: number;
        };
        /** @description A scenario in the list. */
        ScenarioSummary: {
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            changed_at: string;
            /**
             * Format: uuid
             * @description Id of the scenario.
             */
            id: string;
            /** @description Who leaves, as they were named. */
            leaving: components["schemas"]["Leaver"][];
            /** @description What its maker calls it. */
            name: string;
        };
        /** @description What is asked: what if these people left. */
        ScenarioTerms: {
            /** @description Who leaves. */
            leaving: components["schemas"]["LeaverRequest"][];
            /** @description What it reckons with. */
            settings: components["schemas"]["ScenarioSettings"];
            /** @description Ids of people who are not to be moved. */
            staying: string[];
        };
        /** @description Every programme that can be coordinated. */
        ScopeList: {
            /** @description By name. */
            items: components["schemas"]["GrantScope"][];
        };
        /** @description A seat and its bench. */
        SeatBench: {
            /** @description What the viewer may do. */
            actions: "nominate"[];
            /** @description The soonest first, then by name; at most 12. */
            candidates: components["schemas"]["BenchCandidate"][];
            /** @description How many there are, the unconfirmed among them. */
            candidates_total: number;
            /** @description What to see to, the worst first. */
            flags: components["schemas"]["SeatFlag"][];
            /** @description Who holds it; null: it is vacant. */
            holder: components["schemas"]["PersonRef"] | null;
            /**
             * Format: uuid
             * @description Id of the critical position.
             */
            id: string;
            /** @description Interim successors, who count in no tier. */
            interim: number;
            /** @description People who can be kept for it while all others that can be filled stay filled. */
            net_bench: number;
            /** @description Its unit. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /** @description The seat. */
            position: components["schemas"]["PositionRef"];
            /** @description How many candidates there should be. */
            target_bench: number;
        };
        /** @description Something that a seat's line warns of. */
        SeatFlag: {
            /** @description Benches that they are on, or unconfirmed candidates; 0 where neither. */
            count: number;
            /**
             * @description What.
             * @enum {string}
             */
            kind: "no_candidate" | "none_ready" | "shortfall" | "many_benches" | "sole_leaving" | "unconfirmed";
            /** @description Whom it is about; null: nobody in particular. */
            name: string | null;
            /** @description When somebody is expected to go. */
            on: string | null;
        };
        /** @description A critical seat, by title. */
        SeatRef: {
            /**
             * Format: uuid
             * @description Id of the critical position.
             */
            id: string;
            /** @description Title of the seat. */
            title: string;
            /** @description What tells it from others of its title: who holds it, or its code; empty: no other has it. */
            told_apart_by: string;
        };
        /** @description What one more seat of a mentor would bring. */
        SeatWorth: {
            /** @description Whose seat. */
            mentor: components["schemas"]["PersonRef"];
            /**
             * @description People more who would have a mentor.
             * @example 1
             */
            people: number;
            /**
             * @description Points that the total would rise by.
             * @example 61.5
             */
            points: number;
        };
        /** @description A stretch of the week in which everybody is free, on the viewer's clock. */
        SharedHours: {
            /** @description Minutes after midnight. */
            end: number;
            /** @description Minutes after midnight. */
            start: number;
            /** @description 0: Monday. */
            weekday: number;
        };
        /** @description Somebody, and the seats that they count for. */
        SharedPerson: {
            /**
             * @description On how many benches they are, of those shown.
             * @example 3
             */
            benches: number;
            /** @description Whether they hold a critical seat, which their move leaves open. */
            holds_critical: boolean;
            /** @description What they are called. */
            name: string;
            /**
             * Format: uuid
             * @description A nomination of theirs: for the seat, or the first of several.
             */
            nomination_id: string;
            /** @description Who; null: somebody from outside. */
            person: components["schemas"]["PersonRef"] | null;
            /** @description By title; at most 12. */
            seats: components["schemas"]["SeatRef"][];
        };
        /** @description Something to learn. */
        ShownGoal: {
            /** @description The competency; null: in words only. */
            competency: components["schemas"]["CompetencyRef"] | null;
            /** @description The level to reach. */
            level: number | null;
            /** @description In their own words. */
            words: string | null;
        };
        /** @description Something that somebody can teach. */
        ShownTeaching: {
            /** @description The competency. */
            competency: components["schemas"]["CompetencyRef"];
            /**
             * @description The level they are at.
             * @example 3
             */
            level: number;
        };
        /**
         * Side
         * @description The part of everybody in the file.
         * @enum {string}
         */
        Side: "mentee" | "mentor" | "peer";
        /** @description How many people may apply for one part. */
        SideAdmission: {
            /**
             * @description Who meet every rule.
             * @example 388
             */
            admitted: number;
            /**
             * @description Active people in the organisation.
             * @example 812
             */
            people: number;
            /** @description Each rule that asks something. */
            rules: components["schemas"]["RuleAdmission"][];
        };
        /** @description Who may apply for one part; what is null or empty asks nothing. Whoever is admitted meets all that is asked. */
        SideEligibility: {
            /**
             * @description Lowest level of their role.
             * @default null
             * @example 2
             */
            level_from?: number | null;
            /**
             * @description Highest level of their role.
             * @default null
             * @example 4
             */
            level_to?: number | null;
            /** @description Where they work; empty: anywhere. */
            locations?: string[];
            /**
             * @description Months since they joined, at least.
             * @default null
             * @example 6
             */
            months_here?: number | null;
            /** @description Units that they are part of, at any depth; empty: any. */
            org_unit_ids?: string[];
            /** @description Tracks of their role; empty: any. */
            tracks?: ("individual contributor" | "management")[];
        };
        /** @description Every browser of the viewer that is signed in. */
        SignInList: {
            /** @description The latest used first. */
            items: components["schemas"]["SignInRow"][];
        };
        /** @description What somebody signs in with. */
        SignInRequest: {
            /**
             * @description An e-mail address.
             * @example ana@tidewell.example
             */
            email: string;
            /**
             * @description Any characters.
             * @example plum anchor quiet seven
             */
            password: string;
        };
        /** @description A browser that is signed in. */
        SignInRow: {
            /** @description The network address it came from. */
            address: string;
            /**
             * Format: date-time
             * @description When it was signed in.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it ends at the latest.
             */
            ends_at: string;
            /**
             * Format: uuid
             * @description Id of the sign-in.
             */
            id: string;
            /** @description Whether it is the one that asks. */
            is_this: boolean;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            last_seen_at: string;
            /** @description What the browser calls itself. */
            user_agent: string;
        };
        /** @description A goal as it was. */
        SnapshotGoal: {
            /** @description What was to be done for it. */
            activities: components["schemas"]["PlanActivity"][];
            /** @description The competency that it is about. */
            competency: components["schemas"]["CompetencyRef"] | null;
            /** @description Until when. */
            due_on: string | null;
            /**
             * Format: uuid
             * @description Id of the goal.
             */
            id: string;
            /** @description By what both will see that it is reached. */
            measure: string;
            /** @description When it was reached; null: not yet. */
            reached_on: string | null;
            /** @description The role that it is a step towards. */
            role: components["schemas"]["RoleRef"] | null;
            /** @description The level of it to reach. */
            target_level: number | null;
            /**
             * @description What to reach, in words.
             * @example Plan a region's routes alone
             */
            title: string;
        };
        /**
         * @description Where a statement comes from.
         * @enum {string}
         */
        Source: "self" | "manager" | "peer" | "mentor" | "test" | "certification" | "work sample";
        /** @description Somebody whose leaving is worth a thought. */
        Start: {
            /** @description As its plan says; null: none is. */
            expected_exit: string | null;
            /** @description Who holds the position. */
            person: components["schemas"]["PersonRef"];
            /** @description The critical position. */
            position: components["schemas"]["ScenarioSeat"];
            /**
             * @description As its plan says.
             * @enum {string}
             */
            risk_of_loss: "low" | "medium" | "high";
        };
        /** @description Where to begin. */
        StartList: {
            /** @description Holders of critical positions that the viewer sees, by risk, 30 at most. */
            items: components["schemas"]["Start"][];
        };
        /** @description Bring a programme into a following state. */
        StateChange: {
            /**
             * @description Last day for applications of one that is opened; null: as it was.
             * @default null
             */
            closes_on?: string | null;
            /**
             * @description Which.
             * @example open
             * @enum {string}
             */
            state: "draft" | "open" | "matching" | "running" | "closed";
        };
        /** @description An entry in the history of a competency of somebody. */
        Statement: {
            /** @description What the viewer may do. */
            actions: ("correct" | "withdraw")[];
            /** @description Who made it. */
            assessor: string;
            /**
             * @description How sure the assessor was.
             * @enum {string}
             */
            confidence: "low" | "medium" | "high";
            /** @description Id of the statement that it replaces or withdraws. */
            corrects: string | null;
            /** @description What it rests on; of a withdrawal, its reason. */
            evidence: string;
            /** @description Where evidence can be seen; empty: nowhere. */
            evidence_link: string;
            /**
             * Format: uuid
             * @description Id of the statement.
             */
            id: string;
            /** @description Whether it counts today, fresh or stale. */
            is_in_force: boolean;
            /** @description Whether the level that counts today stands on it. */
            is_used: boolean;
            /** @description Null: it only withdraws another. */
            level: number | null;
            /**
             * Format: date
             * @description The day of which it speaks.
             */
            on: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recorded_at: string;
            /** @description Where it comes from. */
            source: components["schemas"]["Source"];
            /** @description First day on which it does not hold. */
            valid_until: string | null;
        };
        /** @description Something to say of one competency of somebody. */
        StatementRequest: {
            /**
             * Format: uuid
             * @description Id of the competency.
             */
            competency_id: string;
            /**
             * @description How sure the assessor is.
             * @default medium
             * @enum {string}
             */
            confidence?: "low" | "medium" | "high";
            /**
             * @description Id of the statement that this one replaces; it stays in the history.
             * @default null
             */
            corrects?: string | null;
            /**
             * @description What it rests on, in words; may be empty.
             * @default
             */
            evidence?: string;
            /**
             * @description Where evidence can be seen, http or https; empty: nowhere.
             * @default
             * @example https://wiki.tidewell.example/route-plan
             */
            evidence_link?: string;
            /**
             * @description By rank, 1 the lowest; 0 is none.
             * @example 3
             */
            level: number;
            /** @description In what capacity; one of the `sources` that the list offers. */
            source: components["schemas"]["Source"];
            /**
             * @description The day of which it speaks; null: today.
             * @default null
             */
            stated_on?: string | null;
            /**
             * @description First day on which it does not hold; null: as long as fresh.
             * @default null
             */
            valid_until?: string | null;
        };
        /** @description A competency of which a step asks for more than is held then. */
        StepGap: {
            /** @description Its code. */
            code: string;
            /**
             * @description How many levels are missing.
             * @example 2
             */
            levels: number;
            /** @description Its name. */
            name: string;
        };
        /** @description How succession stands, on what the viewer may see. */
        SuccessionReport: {
            /** @description Each by its id. */
            figures: components["schemas"]["ReportFigure"][];
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description For whom it was made. */
            made_by: string;
            /**
             * Format: date
             * @description The day (UTC).
             */
            on: string;
            /** @description Critical positions that the viewer sees. */
            seat_count: number;
            /** @description By title, 2,000 at most. */
            seats: components["schemas"]["ReportSeat"][];
        };
        /** @description Where the people of a vanishing role go. */
        Successor: {
            /**
             * @description Code of the role that vanishes.
             * @example CAR-C2
             */
            role: string;
            /** @description Code of a role of the new version; null: none. */
            successor: string | null;
        };
        /** @description People who could be nominated. */
        SuccessorSearch: {
            /** @description Who could decide on what the viewer proposes; none of them on a nomination of their own. */
            deciders: components["schemas"]["Decider"][];
            /** @description Whether nobody else was found. */
            is_complete: boolean;
            /** @description The best fitting first; with `q` by name. */
            items: components["schemas"]["PossibleSuccessor"][];
            /** @description The role of the seat; null: it has none, so nothing to fit. */
            role: components["schemas"]["RoleRef"] | null;
        };
        /** @description A seat that the organisation suggests to be critical; a person decides. */
        SuggestedCriticalPosition: {
            /**
             * @description How much the organisation depends on what is done in it.
             * @enum {string}
             */
            impact: "low" | "medium" | "high";
            /** @description Who holds it today; null: it is vacant. */
            incumbent: components["schemas"]["PersonRef"] | null;
            /** @description Whether everything it does hangs on one person. */
            is_single_point: boolean;
            /** @description The unit it belongs to. */
            org_unit: components["schemas"]["OrgUnitRef"];
            /** @description The seat. */
            position: components["schemas"]["PositionRef"];
            /** @description The weightiest first. */
            reasons: components["schemas"]["SuggestedReason"][];
            /**
             * @description How rare people are who could do it.
             * @enum {string}
             */
            scarcity: "low" | "medium" | "high";
            /**
             * @description How long it takes to fill it from outside.
             * @enum {string}
             */
            time_to_fill: "low" | "medium" | "high";
        };
        /** @description Seats that could be critical. */
        SuggestedCriticalPositionList: {
            /** @description Those with the weightiest reasons first. */
            items: components["schemas"]["SuggestedCriticalPosition"][];
            /** @description How many there are in all; the rest comes once these are seen to. */
            total: number;
        };
        /** @description A fact for which a seat could be critical. */
        SuggestedReason: {
            /** @description People below it, or days that it is vacant; null: not told. */
            count: number | null;
            /**
             * @description What sort of fact it is.
             * @enum {string}
             */
            kind: "span" | "only_seat" | "rare" | "no_feeder" | "vacant";
            /** @description The competency that few hold; null: it is about none. */
            name: string | null;
        };
        /** @description A mentor, as the viewer could ask them. */
        Suggestion: {
            /** @description Those, on the viewer's clock. */
            hours: components["schemas"]["FreeTime"][];
            /** @description Who. */
            mentor: components["schemas"]["PersonRef"];
            /**
             * @description Minutes a week that both are free, in the worst week.
             * @example 90
             */
            minutes: number;
            /** @description Why they can't be asked; none: they can. */
            obstacles: components["schemas"]["Obstacle"][];
            /** @description The offer in which they wait for the viewer's answer; null: there is none. */
            offer_id: string | null;
            /** @description How well the two fit, by what counts in the programme. */
            points: number;
            /** @description What each criterion gives. */
            reasons: components["schemas"]["SuggestionReason"][];
            /**
             * @description The position they hold.
             * @example Head of operations
             */
            title: string | null;
            /**
             * @description Which of the viewer's wishes they are, from 1; null: they are none.
             * @example 1
             */
            wish: number | null;
        };
        /** @description What one criterion of the programme gives the two. */
        SuggestionReason: {
            /**
             * @description Which.
             * @example goals
             */
            criterion: string;
            /**
             * @description Points that it can give.
             * @example 30
             */
            of: number;
            /**
             * @description Points that it gives.
             * @example 22.5
             */
            points: number;
            /** @description Why, a sentence in English. */
            reason: string;
        };
        /** @description Whom the viewer could ask for as their mentor. */
        Suggestions: {
            /** @description What the viewer may do. */
            actions: "ask"[];
            /**
             * @description Points that a perfect pair would have.
             * @example 95
             */
            full_marks: number;
            /** @description Why the viewer can't ask anybody now; null: they can. */
            hindrance: ("not_taking_part" | "not_taken" | "closed" | "publishing" | "request" | "offer" | "relationship") | null;
            /** @description The best who can be asked, best first. */
            items: components["schemas"]["Suggestion"][];
            /** @description The offer that waits for the viewer; null: none hinders them. */
            offer_id: string | null;
            /** @description The best who can't be asked, and why. */
            others: components["schemas"]["Suggestion"][];
            /**
             * @description Working days that a mentor has to answer.
             * @example 5
             */
            request_days: number;
            /**
             * @description The zone of the viewer's clock.
             * @example Africa/Lagos
             */
            time_zone: string;
        };
        /** @description Pairs that a pair could swap mentors with, the cheapest first. */
        SwapList: {
            /** @description A few of them; any other can be asked for by itself. */
            items: components["schemas"]["SwapOption"][];
        };
        /** @description A pair to swap mentors with. */
        SwapOption: {
            /** @description The mentee of the other pair. */
            mentee: components["schemas"]["PersonRef"];
            /** @description Their mentor, whom the first pair's mentee would have. */
            mentor: components["schemas"]["PersonRef"];
            /** @description What the swap does to the whole plan. */
            price: components["schemas"]["DecisionPrice"];
        };
        /** @description Something that a mentor can teach. */
        Teaching: {
            /**
             * Format: uuid
             * @description Id of the competency.
             */
            competency_id: string;
            /**
             * @description The level they are at.
             * @example 3
             */
            level: number;
        };
        /** @description A row of a heat map. */
        TeamMember: {
            /** @description One for each column, in their order. */
            cells: components["schemas"]["HeatCell"][];
            /** @description Levels missing in their role. */
            missing: number;
            person: components["schemas"]["PersonRef"];
            /** @description Name of their role; null: none that a framework has. */
            role: string | null;
        };
        /** @description Somebody whose plan the viewer may see, with the latest that they shared. */
        TeamPlan: {
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
            /** @description Their plan; null: they have shared none. */
            plan: components["schemas"]["PlanSummary"] | null;
            /**
             * @description The position they hold.
             * @example Warehouse planner
             */
            title: string | null;
        };
        /** @description Part of the list of plans of others. */
        TeamPlanPage: {
            items: components["schemas"]["TeamPlan"][];
            /** @description Send as `cursor` for what comes next; null on the last page. */
            next_cursor: string | null;
            /** @description Of the whole list under its filters; null where not counted. */
            total: number | null;
            /** @description Whose plans the viewer may list. */
            whose: ("direct" | "all")[];
        };
        /** @description What somebody says to being a candidate; they may say otherwise later. */
        TellingAnswer: {
            /**
             * @description Whether they want to be one.
             * @enum {string}
             */
            answer: "consented" | "declined";
            /**
             * @description Why; may be empty.
             * @default
             */
            reason?: string;
        };
        /** @description What to tell a candidate. */
        TellingRequest: {
            /** @description In your own words; they see it, the seat, the day and your name. */
            text: string;
        };
        /** @description How many seats can be filled by those of a tier or a sooner one. */
        TierBench: {
            /**
             * @description Seats that can be filled at the same time.
             * @example 19
             */
            fillable: number;
            /**
             * @description The same by those alone who hold no critical seat, so that no hole opens.
             * @example 15
             */
            fillable_by_others: number;
            /**
             * @description Seats with a candidate, as if nobody were on two benches.
             * @example 25
             */
            naive: number;
            /** @description Code of the tier. */
            tier: string;
            /** @description What it is called. */
            tier_name: string;
        };
        /** @description A tier beside what was found. */
        TierRulings: {
            /** @description Whether every limit is kept. */
            holds: boolean;
            /** @description Its limits. */
            rulings: components["schemas"]["ReadinessRuling"][];
            /** @description Code of the tier. */
            tier: string;
            /** @description What it is called. */
            tier_name: string;
        };
        /** @description What somebody was told: the seat and the words, and nothing of others, of places or of readiness. */
        ToldNomination: {
            /** @description What they said to it; null: nothing yet. */
            answer: ("consented" | "declined") | null;
            /** @description The seat that they could follow in. */
            position: components["schemas"]["PositionRef"];
            /** @description Why, in their words; may be empty. */
            reason: string;
            /** @description What they were told. */
            text: string;
            /** @description Who told them. */
            told_by: string;
            /**
             * Format: date
             * @description When (UTC).
             */
            told_on: string;
            /**
             * @description Counts what was said since; send it back as `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description What was told to the viewer. */
        ToldNominationList: {
            /** @description The latest first. */
            items: components["schemas"]["ToldNomination"][];
        };
        /** @description How long people stay in the role that a step starts from before they move on, wherever to. */
        TypicalStay: {
            /** @description By which half of them have; null where fewer than half ever did. */
            months: number | null;
            /**
             * @description How many have; null where it would tell of fewer than five.
             * @example 14
             */
            moved: number | null;
            /**
             * @description How many had not when last seen; null where one to four.
             * @example 9
             */
            waiting: number | null;
        };
        /** @description Who could be invited. */
        Uninvited: {
            /** @description Accounts without a password whose link still works. */
            invited: number;
            /** @description No mail server is set, so that mails wait until one is. */
            mail_waits: boolean;
            /** @description Accounts without a password whose last link has run out or ended. */
            waiting: number;
            /** @description People who work here and have no account. */
            without_account: number;
        };
        /** @description A mailed link and the password it is to set. */
        UseLinkRequest: {
            /**
             * @description Any characters.
             * @example plum anchor quiet seven
             */
            password: string;
            /** @description What follows the # of the link. */
            token: string;
        };
        /** @description Let a round show a result. */
        UseRequest: {
            /**
             * Format: uuid
             * @description Id of a result of this round.
             */
            result_id: string;
        };
        /** @description What somebody says who was asked to confirm. */
        ValidationAnswer: {
            /**
             * @description Whether it was as the candidate says.
             * @enum {string}
             */
            answer: "confirmed" | "declined";
            /**
             * @description Why; the candidate reads it.
             * @default
             */
            note?: string;
        };
        /** @description Something that the viewer is asked to confirm. */
        ValidationAsked: {
            /**
             * @description What the viewer says so far.
             * @enum {string}
             */
            answer: "noted" | "waiting" | "confirmed" | "declined";
            /** @description In words; may be empty. */
            answer_note: string;
            /** @description What they want. */
            certification: components["schemas"]["CertificationRef"];
            /** @description What is asked for; null: not any more. */
            criterion: components["schemas"]["CertificationCriterion"] | null;
            /**
             * Format: date
             * @description When it was done.
             */
            done_on: string;
            /**
             * Format: uuid
             * @description Id of the evidence.
             */
            id: string;
            /**
             * @description Where evidence can be seen, http or https; empty: nowhere.
             * @example https://wiki.tidewell.example/route-plan
             */
            link: string;
            /** @description In words; may be empty. */
            note: string;
            /** @description The candidate. */
            person: components["schemas"]["PersonRef"];
        };
        /** @description What the viewer is asked to confirm. */
        ValidationList: {
            /** @description What waits first, then what was answered. */
            items: components["schemas"]["ValidationAsked"][];
        };
        /** @description A role of the version in force that the new one has no more. */
        VanishingRole: {
            /** @description Its code. */
            code: string;
            /** @description Its name. */
            name: string;
            /**
             * @description Positions that have it.
             * @example 4
             */
            seats: number;
            /** @description Code of the nearest role of the new version. */
            suggested: string | null;
        };
        /** @description What anybody who holds the link may know of an award. */
        Verification: {
            /**
             * Format: date
             * @description Since when.
             */
            awarded_on: string;
            /**
             * @description What it is.
             * @example Route planning, professional
             */
            certification: string;
            /**
             * @description Who stands behind it.
             * @example Tidewell Academy
             */
            issuer: string;
            /**
             * @description How far it goes.
             * @enum {string}
             */
            level: "associate" | "professional" | "expert";
            /**
             * @description Who has it.
             * @example Grace Okafor
             */
            name: string;
            /**
             * @description Stands on the certificate.
             * @example 42
             */
            number: number;
            /** @description When it was revoked; null: it was not. */
            revoked_on: string | null;
            /**
             * @description Whether it can be relied on today.
             * @enum {string}
             */
            state: "valid" | "expired" | "revoked";
            /** @description First day on which it does not hold; null: for ever. */
            valid_until: string | null;
        };
        /** @description An offer that the viewer has still to answer. */
        WaitingOffer: {
            /**
             * Format: date-time
             * @description Until when it can be answered.
             */
            answer_by: string;
            /** @description Whether they asked for the viewer, rather than a round. */
            asks_viewer: boolean;
            /**
             * Format: uuid
             * @description Id of the offer.
             */
            id: string;
            /** @description Who is proposed to them. */
            others: components["schemas"]["PersonRef"][];
        };
        /** @description A way to the aim, and how far the person is on it. */
        Way: {
            /**
             * @description Steps that are done.
             * @example 1
             */
            done: number;
            /**
             * @description Tells it apart.
             * @example quickest
             */
            key: string;
            /**
             * @description How it was drafted; own: by the person.
             * @enum {string}
             */
            kind: "quickest" | "best" | "free" | "own";
            /**
             * @description What the resources take that are still open.
             * @example 240
             */
            minutes: number;
            /** @description In order. */
            steps: components["schemas"]["WayStep"][];
            /** @description In the person's own words; may be empty. */
            title: string;
        };
        /** @description What one way of filling a seat takes. */
        WayCost: {
            /** @description In points of effort; null: this way is not taken. */
            cost: number | null;
            /**
             * @description A tier of the readiness scale; `unconfirmed`: nobody has lately said how ready; `one_step`: nobody has nominated them, their role is a move away; `hire_critical`, `hire_other`: from elsewhere.
             * @example ready_now
             */
            kind: string;
            /**
             * @description Until whoever comes is ready.
             * @example 9
             */
            months: number;
        };
        /** @description One way for somebody who is left out to have a mentor. */
        WayIn: {
            /** @description How the whole plan would differ. */
            effect: components["schemas"]["Effect"];
            /** @description Whether the best plan would then match them. */
            is_certain: boolean;
            /**
             * @description A seat more with a mentor, without a rule, wider hours, or the place of somebody else.
             * @enum {string}
             */
            kind: "seat" | "rule" | "hours" | "exchange";
            /** @description Whose place it takes; of an exchange. */
            losers: components["schemas"]["PersonRef"][];
            /** @description Who would take them; of a seat and an exchange. */
            mentor: components["schemas"]["PersonRef"] | null;
            /** @description Which rule would not count. */
            rule: ("not_oneself" | "reporting_line" | "same_unit" | "previous_pairs" | "shared_language" | "shared_goal" | "overlap" | "level_gap") | null;
            /** @description The same in English. */
            said: string;
        };
        /** @description A way to the aim. */
        WayRequest: {
            /**
             * @description Tells it apart.
             * @example quickest
             */
            key: string;
            /**
             * @description How it was drafted; own: by the person.
             * @enum {string}
             */
            kind: "quickest" | "best" | "free" | "own";
            /** @description In order. */
            steps: components["schemas"]["WayStepRequest"][];
            /** @description In the person's own words; may be empty. */
            title: string;
        };
        /** @description What would give somebody a mentor, the best for the whole plan first. */
        WaysIn: {
            /** @description Each way by itself; none where nothing small would do. */
            items: components["schemas"]["WayIn"][];
        };
        /** @description One thing of a way. */
        WayStep: {
            /** @description When it was done; null: not yet. */
            done_on: string | null;
            /**
             * @description Tells it apart.
             * @example quickest
             */
            key: string;
            /** @description How long the resource takes. */
            minutes: number | null;
            /** @description A resource to complete; null: it is said in words. */
            resource: components["schemas"]["ResourceRef"] | null;
            /** @description In the person's own words; may be empty. */
            words: string;
        };
        /** @description One thing of a way: a resource, or something in words. */
        WayStepRequest: {
            /**
             * @description When what is said in words was done; of a resource, its completion says so.
             * @default null
             */
            done_on?: string | null;
            /**
             * @description Tells it apart.
             * @example quickest
             */
            key: string;
            /**
             * @description Id of a resource; null: it is said in words.
             * @default null
             */
            resource_id?: string | null;
            /**
             * @description In the person's own words; may be empty.
             * @default
             */
            words?: string;
        };
        /** @description What makes a good pair: each criterion gives a pair up to so many points. */
        Weights: {
            /**
             * @description Points at most; 0: it does not count.
             * @default 20
             * @example 30
             */
            availability?: number;
            /**
             * @description Points at most; 0: it does not count.
             * @default 10
             * @example 30
             */
            career_step?: number;
            /**
             * @description Points at most; 0: it does not count.
             * @default 30
             * @example 30
             */
            goals?: number;
            /**
             * @description Points at most; 0: it does not count.
             * @default 5
             * @example 30
             */
            language?: number;
            /**
             * @description Points at most; 0: it does not count.
             * @default 0
             * @example 30
             */
            location?: number;
            /**
             * @description Points at most; 0: it does not count.
             * @default 15
             * @example 30
             */
            mentee_wishes?: number;
            /**
             * @description Points at most; 0: it does not count.
             * @default 5
             * @example 30
             */
            mentor_wishes?: number;
            /**
             * @description Points at most; 0: it does not count.
             * @default 5
             * @example 30
             */
            other_unit?: number;
            /**
             * @description Points at most; 0: it does not count.
             * @default 10
             * @example 30
             */
            working_style?: number;
        };
        /** @description What somebody wants, as their shared plan says. */
        Wish: {
            /** @description In their own words; may be empty. */
            aspirations: string;
            /** @description Whether it is the role of the seat. */
            is_this_role: boolean;
            /** @description The role that they aim at; null: none. */
            role: components["schemas"]["RoleRef"] | null;
        };
        /** @description Why a statement is withdrawn. */
        Withdrawal: {
            /** @description Kept in the history, where the person reads it. */
            reason: string;
        };
        /** @description Somebody who would have no mentor. */
        WithoutMentor: {
            /** @description Who. */
            person: components["schemas"]["PersonRef"];
            /** @description Why, a sentence in English. */
            reason: string;
        };
        /** @description A goal that is no competency here; it stays in words, which score nothing. */
        WordsMet: {
            /** @description How often. */
            count: number;
            /** @description As written. */
            words: string;
        };
        /**
         * @description What the viewer may do with a piece of work.
         * @enum {string}
         */
        WorkAction: "cancel";
        /** @description A piece of background work. */
        WorkItem: {
            /** @description What the viewer may do with it now. */
            actions: components["schemas"]["WorkAction"][];
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string;
            /** @description When failed: what went wrong, and what to do. */
            error: string | null;
            /** @description When it ended; null until then. */
            finished_at: string | null;
            /**
             * Format: uuid
             * @description Id of the work.
             */
            id: string;
            /** @description Somebody has stopped it; it ends within two seconds. */
            is_stopping: boolean;
            /**
             * @description What kind of work.
             * @example people_import.check
             */
            kind: string;
            /**
             * @description The part that is done.
             * @example 0.42
             */
            progress: number;
            /** @description When done: where its result is shown. */
            result_href: string | null;
            /** @description When it was begun; null while it waits. */
            started_at: string | null;
            /** @description How far it has come; the last three are final. */
            state: components["schemas"]["WorkState"];
            /** @description What is being done; empty when nothing is, or nothing was said. */
            step: string;
            /**
             * @description What is done to what.
             * @example Check of people.csv
             */
            title: string;
        };
        /**
         * @description How far a piece of work has come; the last three are final.
         * @enum {string}
         */
        WorkState: "queued" | "running" | "done" | "failed" | "cancelled";
    };
    responses: {
        /** @description Not of the documented shape */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The present state does not allow it */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed by somebody else */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some of what was sent cannot be accepted */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Say which version you change */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many tries */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong here */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not ready at the moment */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Part of name or e-mail. */
                q?: string | null;
                /** @description Only those that hold this role. */
                role?: "coordinator" | "talent_partner" | "executive" | "administrator" | null;
                /** @description Only those in this state. */
                state?: "invited" | "active" | "disabled" | null;
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
                    "application/json": components["schemas"]["Page_Account_"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inviteAccount: {
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
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["GrantList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    countUninvited: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Uninvited"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    inviteMany: {
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
                "application/json": components["schemas"]["InvitationsRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitations"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listActivity: {
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
                    "application/json": components["schemas"]["Page_Activity_"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                undo_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lookAtOfferLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferLinkRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOffer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferLinkAnswer"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOffer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAskedOf: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["AskedStatementList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAskedStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                asked_statement_id: string;
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
                    "application/json": components["schemas"]["AskedStatement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerAskedStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                asked_statement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedAnswer"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedStatement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    declineAskedStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                asked_statement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedDecline"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedStatement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    takeBackAskedStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                asked_statement_id: string;
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
                    "application/json": components["schemas"]["AskedStatement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompetencyHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchAudit: {
        parameters: {
            query?: {
                /** @description One action, or all that begin with it: `person.`. */
                action?: string | null;
                /** @description The account that did it. */
                actor?: string | null;
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Part of the name of who did it, or of what to. */
                q?: string | null;
                /** @description First day, UTC. */
                since?: string | null;
                /** @description What it was done to. */
                subject?: string | null;
                /** @description Last day, UTC. */
                until?: string | null;
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
                    "application/json": components["schemas"]["Page_AuditRow_"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAuditActions: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                award_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Revocation"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCandidacies: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CandidacyList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCandidacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidacy_id: string;
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
                    "application/json": components["schemas"]["CandidacyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideCandidacy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                candidacy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidacyDecision"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidacyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                candidacy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidacyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reopenCandidacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidacy_id: string;
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
                    "application/json": components["schemas"]["CandidacyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    submitCandidacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidacy_id: string;
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
                    "application/json": components["schemas"]["CandidacyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawCandidacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidacy_id: string;
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
                    "application/json": components["schemas"]["CandidacyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCertifications: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CertificationList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createCertification: {
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
                "application/json": components["schemas"]["CertificationRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificationShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCertification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certification_id: string;
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
                    "application/json": components["schemas"]["CertificationShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateCertification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                certification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificationChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificationShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listHolders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certification_id: string;
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
                    "application/json": components["schemas"]["AwardList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    beginCandidacy: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                certification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidacyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCompetencies: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Beginnings of words of name, code or area. */
                q?: string | null;
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
                    "application/json": components["schemas"]["Page_Competency_"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCompetency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competency_id: string;
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
                    "application/json": components["schemas"]["Competency"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCompetencyMentors: {
        parameters: {
            query?: {
                /** @description Id of who is to learn it, who is left out. */
                for?: string | null;
                /** @description The level that is to be reached. */
                level?: number;
            };
            header?: never;
            path: {
                competency_id: string;
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
                    "application/json": components["schemas"]["CompetencyMentors"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCompetencyDemand: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Demand"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importCompletions: {
        parameters: {
            query: {
                /** @description `field=Column` each, where columns are not to be guessed. */
                columns?: string[] | null;
                /** @description Of what was checked. */
                digest: string;
                /** @description What the file is called. */
                file_name?: string;
            };
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredCompletions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkCompletionFile: {
        parameters: {
            query?: {
                /** @description `field=Column` each, where columns are not to be guessed. */
                columns?: string[] | null;
                /** @description What the file is called. */
                file_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedCompletions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadExampleCompletions: {
        parameters: {
            query?: never;
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    enterCompletions: {
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
                "application/json": components["schemas"]["CompletionEntries"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredCompletions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                completion_id: string;
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
                    "application/json": components["schemas"]["CompletionList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readOutbox: {
        parameters: {
            query?: {
                /** @description Part of the recipient's address or of the subject. */
                q?: string;
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
                    "application/json": components["schemas"]["Outbox"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPersonas: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PersonaList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    signInAsPersona: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment_id: string;
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
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    dropApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                enrolment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    apply: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                enrolment_id: string;
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
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideOnEnrolment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                enrolment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                enrolment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deed"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
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
                    "application/json": components["schemas"]["CandidacyShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    bringInFramework: {
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
                "application/json": components["schemas"]["FrameworkFiles"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readFrameworkFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrameworkFiles"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkReading"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFrameworkVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
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
                    "application/json": components["schemas"]["FrameworkVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteFrameworkVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    editFrameworkVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrameworkEdit"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadFrameworkCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkFrameworkVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                version_id: string;
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
                    "application/json": components["schemas"]["FrameworkVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFrameworkCompetency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its code. */
                code: string;
                version_id: string;
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
                    "application/json": components["schemas"]["FrameworkCompetency"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    copyFrameworkVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFrameworkFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
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
                    "application/json": components["schemas"]["FrameworkFindings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadFramework: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadFrameworkTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
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
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFrameworkMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
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
                    "application/json": components["schemas"]["FrameworkMapping"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFrameworkMoves: {
        parameters: {
            query?: {
                /** @description Words in the names of its roles. */
                q?: string | null;
            };
            header?: never;
            path: {
                version_id: string;
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
                    "application/json": components["schemas"]["FrameworkMoveList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFrameworkOutline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
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
                    "application/json": components["schemas"]["FrameworkOutline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    publishFrameworkVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrameworkPublication"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewFrameworkPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
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
                    "application/json": components["schemas"]["FrameworkPublicationPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFrameworkRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its code. */
                code: string;
                version_id: string;
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
                    "application/json": components["schemas"]["RolePiece"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFrameworks: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["FrameworkList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createFramework: {
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
                "application/json": components["schemas"]["FrameworkRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkVersion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listScopes: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ScopeList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHome: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Home"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listImports: {
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
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadImport: {
        parameters: {
            query: {
                /** @description What the file is called. */
                file_name?: string;
                /** @description Where the file comes from, such as `HR system`: its mapping is remembered under this name. */
                source: string;
            };
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionsChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    commitImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitRequest"];
            };
        };
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadImportFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    mapImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Only rows of this kind. */
                kind?: "problem" | "added" | "changed" | "number changed" | "left" | "returned" | "kept" | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
            };
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    mendImportRow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                import_id: string;
                /** @description As a spreadsheet numbers it. */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowMending"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listImportFields: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ImportFields"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listImportSources: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ImportSources"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMessages: {
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
                    "application/json": components["schemas"]["Page_Message_"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedRead"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLearningPaths: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PathList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createLearningPath: {
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
                "application/json": components["schemas"]["PathRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLearningPath: {
        parameters: {
            query?: {
                /** @description Id of the person whose progress; none: one's own. */
                person?: string | null;
            };
            header?: never;
            path: {
                path_id: string;
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
                    "application/json": components["schemas"]["PathShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateLearningPath: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                path_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PathChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sayExperience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperienceRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLearningResources: {
        parameters: {
            query?: {
                /** @description Id of a competency that it leads to. */
                competency?: string | null;
                /** @description Whether it costs anything. */
                cost?: "free" | "paid" | null;
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Whether the viewer has completed it. */
                done?: boolean | null;
                /** @description What sort of thing it is. */
                kind?: "course" | "video" | "reading" | "workshop" | "exercise" | "conference" | null;
                /** @description The level that it leads to at least. */
                level?: number | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Minutes that it takes at most. */
                longest?: number | null;
                /** @description Exactly this one. */
                provider?: string | null;
                /** @description Beginnings of words of title, provider or code. */
                q?: string | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "title" | "-title" | "minutes" | "-minutes" | "rating" | "-rating";
                /** @description What is retired, talent partners alone are shown. */
                state?: "offered" | "retired";
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
                    "application/json": components["schemas"]["ResourcePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createLearningResource: {
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
                "application/json": components["schemas"]["ResourceRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLearningResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: string;
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
                    "application/json": components["schemas"]["ResourceShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateLearningResource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rateLearningResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceShown"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLearningProviders: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ProviderList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lookAtLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    useLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseLinkRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getNoticeSettings: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateNoticeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettingsChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMoveMentors: {
        parameters: {
            query: {
                /** @description Code; from any unless said. */
                from?: string | null;
                /** @description Code of the role that they came into. */
                to: string;
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
                    "application/json": components["schemas"]["MoveMentors"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOwnOffers: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["OwnOffers"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: string;
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
                    "application/json": components["schemas"]["OwnOffer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                offer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOffer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrgChart: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Id of who is to be in focus; without it, the first root. */
                person?: string | null;
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
                    "application/json": components["schemas"]["OrgChart"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
            };
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
                    "application/json": components["schemas"]["Page_OrgChartNode_"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrgUnits: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Whether they are part of another; false: the top ones. */
                has_parent?: boolean | null;
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
                "application/json": components["schemas"]["ResetRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPathways: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PathwayList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    beginPathway: {
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
                "application/json": components["schemas"]["PathwayRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pathway"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPathway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathway_id: string;
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
                    "application/json": components["schemas"]["Pathway"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePathway: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                pathway_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PathwayChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pathway"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAskedAbout: {
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
                    "application/json": components["schemas"]["AskedStatementList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    askForStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedStatement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAwardsOf: {
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
                    "application/json": components["schemas"]["AwardList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCompetenciesOf: {
        parameters: {
            query?: {
                /** @description As of this day (UTC), not one to come; today unless said. */
                on?: string | null;
            };
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
                    "application/json": components["schemas"]["HeldCompetencies"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCompetencyHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competency_id: string;
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
                    "application/json": components["schemas"]["CompetencyHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sayMotivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competency_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotivationRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldCompetencies"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    stateLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompetencyHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCompletionsOf: {
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
                    "application/json": components["schemas"]["CompletionList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addCompletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGaps: {
        parameters: {
            query?: {
                /** @description A factor to set, as `factor:competency code:value`, such as `motivation:OPS-ROUTES:3`; factors are impact, urgency, motivation, effort, values 1 to 99. */
                adjust?: string[] | null;
                /** @description By when the role is aimed at; it makes gaps more urgent. */
                target?: string | null;
            };
            header?: never;
            path: {
                person_id: string;
                role_code: string;
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
                    "application/json": components["schemas"]["RoleGaps"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLattice: {
        parameters: {
            query?: {
                /** @description Code of a role: only those near it. */
                around?: string | null;
                /** @description How many moves from it at most. */
                distance?: number;
                /** @description All of it; else, with no other filter, what is near the person. */
                everywhere?: boolean | null;
                /** @description Codes; else all. */
                family?: string[] | null;
                /** @description Its code; that of the person's role. */
                framework?: string | null;
                /** @description Codes; else all. */
                track?: string[] | null;
            };
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
                    "application/json": components["schemas"]["Lattice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReach: {
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
                    "application/json": components["schemas"]["Reach"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRecommendations: {
        parameters: {
            query?: {
                /** @description Id of a competency, where no role is named. */
                competency?: string | null;
                /** @description The level of it to reach. */
                level?: number | null;
                /** @description Code of a role whose gaps to close. */
                role?: string | null;
            };
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
                    "application/json": components["schemas"]["Recommendations"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findRoutes: {
        parameters: {
            query: {
                /** @description Code; that of the person. */
                from?: string | null;
                /** @description Code of the role to reach. */
                to: string;
            };
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
                    "application/json": components["schemas"]["CareerRoutes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTeamCompetencies: {
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
                    "application/json": components["schemas"]["HeatMap"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportTeamCompetencies: {
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
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportPeople: {
        parameters: {
            query?: {
                /** @description CSV in UTF-8, or an Excel workbook. */
                format?: "csv" | "xlsx";
                /** @description Whether they report to anybody. */
                has_manager?: boolean | null;
                /** @description Exactly this one. */
                location?: string | null;
                /** @description Id of whom they report to directly. */
                manager?: string | null;
                /** @description Id of a unit: it and the units that are part of it. */
                org_unit?: string | null;
                /** @description Beginnings of words of name, number, e-mail or position, in any case, with or without accents. */
                q?: string | null;
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
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTeamPlans: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Beginnings of words of the name. */
                q?: string | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "name" | "-name" | "need" | "-need";
                /** @description All unless said. */
                standing?: "any" | "to_review" | "needs_attention" | "active" | "none";
                /** @description Of direct reports or of all that one may see. */
                whose?: "direct" | "all" | null;
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
                    "application/json": components["schemas"]["TeamPlanPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    beginPlan: {
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
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    dropPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    agreeToPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkInOnPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    commentOnPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    draftGoals: {
        parameters: {
            query?: {
                /** @description Code of a role on the way, for which to draft; else the one aimed at. */
                towards?: string | null;
            };
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPlanNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["PlanNotes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putPlanNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotesChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanNotes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPlanSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["PlanSnapshot"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    movePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanStateChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOwnPlans: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["OwnPlans"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIncumbents: {
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
                    "application/json": components["schemas"]["IncumbencyList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Only those that the viewer coordinates or takes part in. */
                mine?: boolean | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "name" | "-name" | "starts_on" | "-starts_on";
                /** @description All unless said. */
                state?: "draft" | "open" | "matching" | "running" | "closed" | "any";
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
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createProgramme: {
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
                "application/json": components["schemas"]["ProgrammeRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importApplications: {
        parameters: {
            query: {
                /** @description `field=Column` each, where columns are not to be guessed. */
                columns?: string[] | null;
                /** @description Of what was checked. */
                digest: string;
                /** @description What the file is called. */
                file_name?: string;
                /** @description The part of everybody in the file. */
                side: components["schemas"]["Side"];
            };
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedApplications"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkApplications: {
        parameters: {
            query: {
                /** @description `field=Column` each, where columns are not to be guessed. */
                columns?: string[] | null;
                /** @description What the file is called. */
                file_name?: string;
                /** @description The part of everybody in the file. */
                side: components["schemas"]["Side"];
            };
            header?: never;
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedApplications"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadExampleApplications: {
        parameters: {
            query: {
                /** @description The part of everybody in the file. */
                side: components["schemas"]["Side"];
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Beginnings of words of the name. */
                q?: string | null;
                /** @description Which side. */
                side?: "mentee" | "mentor" | "peer";
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["Page_Candidate_"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEnrolments: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Beginnings of words of the name. */
                q?: string | null;
                /** @description Both unless said. */
                side?: "mentee" | "mentor" | "peer" | "any";
                /** @description By what; with `-` before it the other way round. */
                sort?: "name" | "-name";
                /** @description All unless said. */
                state?: "applied" | "waiting" | "enrolled" | "declined" | "withdrawn" | "any";
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["EnrolmentPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    beginEnrolment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProgrammeOffers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["OverseenOffers"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    priceRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePrices"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description All unless said. */
                state?: "open" | "matched" | "exhausted" | "withdrawn" | "any";
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    askForMentor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOwnRequests: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRounds: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["RoundPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    beginRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    moveProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestMentors: {
        parameters: {
            query?: {
                /** @description How many of each kind at most. */
                count?: number;
            };
            header?: never;
            path: {
                programme_id: string;
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
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewSuggestions: {
        parameters: {
            query?: {
                /** @description How many of each kind at most. */
                count?: number;
            };
            header?: never;
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    countAdmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Eligibility"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admission"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication_id: string;
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
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    takeBackPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                publication_id: string;
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
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOwnRelationships: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["OwnRelationships"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationship_id: string;
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
                    "application/json": components["schemas"]["OwnRelationship"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endRelationship: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                relationship_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationshipEnd"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRelationship"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                repair_id: string;
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
                    "application/json": components["schemas"]["Repair"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRepairedPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                repair_id: string;
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
                    "application/json": components["schemas"]["RepairedPeople"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                repair_id: string;
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
                    "application/json": components["schemas"]["PublicationPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                repair_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairConfirmation"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    dropRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                repair_id: string;
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
                    "application/json": components["schemas"]["Repair"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    adjustRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentRequest"];
            };
        };
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRoundChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundChanges"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareObjectives: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    priceDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPrice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideOnPairs: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsRequest"];
            };
        };
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideOnPair: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairDecisionRequest"];
            };
        };
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRoundFairness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundFairness"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideOnGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupDecisionRequest"];
            };
        };
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Part of a name, of anybody in the group. */
                q?: string | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "points" | "-points";
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["PeerGroupPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    explainGroup: {
        parameters: {
            query: {
                /** @description Ids of two peers, or of a ring, everybody before their pupil. */
                people: string[];
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["GroupExplanation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOtherPartners: {
        parameters: {
            query: {
                /** @description Id of somebody in the round. */
                person: string;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["OtherPartners"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLeftOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["LeftOutGroups"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWaysIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentee_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["WaysIn"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRoundOffers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["OverseenOffers"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPairs: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Part of a name, of either of the two. */
                q?: string | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "points" | "-points";
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["PairPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    explainPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentee_id: string;
                mentor_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["PairExplanation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAlternatives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentee_id: string;
                mentor_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["PairAlternatives"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSwaps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentee_id: string;
                mentor_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["SwapList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findRoundPeople: {
        parameters: {
            query: {
                /** @description Part of a name. */
                q?: string | null;
                /** @description On which side. */
                side: "mentee" | "mentor";
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundPeople"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["PublicationPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPublications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Publications"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    publishRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    repairRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    useResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundResults"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listResultChanges: {
        parameters: {
            query?: {
                /** @description Id of the result before; by default the one shown. */
                against?: string | null;
            };
            header?: never;
            path: {
                result_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["ResultChanges"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    runRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunRequest"];
            };
        };
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Beginnings of words, in any case, with or without accents. */
                q: string;
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
                    "application/json": components["schemas"]["HitList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSignIns: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["SignInList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ended"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sign_in_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBench: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Seats of a unit and of what is part of it alone. */
                org_unit?: string | null;
                /** @description By how little there is to spare, or by title. */
                sort?: "need" | "title" | "-title";
                /** @description Code of the tier up to which candidates count; the latest unless said. */
                within?: string | null;
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
                    "application/json": components["schemas"]["Bench"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCalibrationCycles: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CycleList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    openCalibrationCycle: {
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
                "application/json": components["schemas"]["CycleRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCalibrationCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateCalibrationCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                cycle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CycleChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeCalibrationCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                cycle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CycleReason"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    followCalibrationCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCalibrationGrid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["CalibrationGrid"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPersonPlaced: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["PersonPlaced"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    placePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                cycle_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacingRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPlaced"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reopenCalibrationCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                cycle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CycleReason"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCoveringGaps: {
        parameters: {
            query?: {
                /** @description Seats of a unit and of what is part of it alone. */
                org_unit?: string | null;
                /** @description Code of the tier up to which candidates count; the latest unless said. */
                within?: string | null;
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
                    "application/json": components["schemas"]["CoveringGaps"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCriticalPositions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Beginnings of words of title, code or the holder's name. */
                q?: string | null;
                /** @description By what; with `-` before it the other way round. */
                sort?: "title" | "-title" | "exit" | "-exit" | "review" | "-review";
                /** @description What there is to see to. */
                standing?: "any" | "waiting" | "without_candidates" | "review_due" | "leaving" | "vacant";
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
                    "application/json": components["schemas"]["CriticalPositionPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    markCriticalPosition: {
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
                "application/json": components["schemas"]["CriticalPositionRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriticalPositionPlan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCriticalPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                critical_position_id: string;
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
                    "application/json": components["schemas"]["CriticalPositionPlan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateCriticalPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                critical_position_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriticalPositionChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriticalPositionPlan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPlanAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                critical_position_id: string;
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
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findCandidates: {
        parameters: {
            query?: {
                /** @description How many to give, at most 50. */
                limit?: number;
                /** @description Beginnings of words of the name. */
                q?: string | null;
            };
            header?: never;
            path: {
                critical_position_id: string;
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
                    "application/json": components["schemas"]["SuccessorSearch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endCriticalPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                critical_position_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriticalPositionEnd"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putPlanMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                critical_position_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removePlanMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                critical_position_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listNominations: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
            };
            header?: never;
            path: {
                critical_position_id: string;
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
                    "application/json": components["schemas"]["NominationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    nominate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                critical_position_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    suggestCriticalPositions: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["SuggestedCriticalPositionList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findPositionsToMark: {
        parameters: {
            query?: {
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Beginnings of words of title, code or the holder's name. */
                q?: string | null;
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
                    "application/json": components["schemas"]["PositionsToMark"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTold: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ToldNominationList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerTelling: {
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
                "application/json": components["schemas"]["TellingAnswer"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldNomination"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getNomination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nomination_id: string;
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
                    "application/json": components["schemas"]["NominationDetails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateNomination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                nomination_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDevelopment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nomination_id: string;
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
                    "application/json": components["schemas"]["Development"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addDevelopmentGoals: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                nomination_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevelopmentGoals"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Development"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rankNomination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                nomination_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nomination_id: string;
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
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sayReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                nomination_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    moveNomination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                nomination_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationStateChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tellCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                nomination_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellingRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawTelling: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                nomination_id: string;
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
                    "application/json": components["schemas"]["NominationDetails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewTelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nomination_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellingRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldNomination"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPools: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["PoolList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createPool: {
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
                "application/json": components["schemas"]["PoolRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPool: {
        parameters: {
            query?: {
                /** @description Code of a role of the family to measure all by; none: the nearest. */
                role?: string | null;
            };
            header?: never;
            path: {
                pool_id: string;
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
                    "application/json": components["schemas"]["Pool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addPoolMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each thing to create. Sent again with the same key, the request has one effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endPoolMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membership_id: string;
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipEnd"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReadinessScale: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ReadinessScale"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setReadinessScale: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessScaleChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessScale"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSuccessionReport: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["SuccessionReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportSuccessionReport: {
        parameters: {
            query?: {
                /** @description Kind of file. */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    keepScenario: {
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
                "application/json": components["schemas"]["ScenarioRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario_id: string;
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
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that you read and now change, in quotes, as the `ETag` gave it: `"3"`. */
                "If-Match"?: string | null;
            };
            path: {
                scenario_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tryScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioTerms"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listScenarioStarts: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["StartList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listValidations: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ValidationList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerValidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidationAnswer"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    verifyAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What stands in the link of the certificate. */
                token: string;
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
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWork: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; the first one has none. */
                cursor?: string | null;
                /** @description Rows of the page, at most 200. */
                limit?: number;
                /** @description Only work in this state. */
                state?: components["schemas"]["WorkState"] | null;
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
                    "application/json": components["schemas"]["Page_WorkItem_"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
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
                    "application/json": components["schemas"]["WorkItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    followWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
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
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
