/// The tables of migration 4.
extension Schema {
    /// Sources by number: their addresses stood in every article and in three indexes of it.
    static let sources = """
        CREATE TABLE newSource (
            number INTEGER NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            url TEXT NOT NULL,
            etag TEXT,
            lastModified TEXT,
            validatorsAt INTEGER,
            bodyHash TEXT,
            itemCount INTEGER,
            distrustsIdentifiers INTEGER NOT NULL DEFAULT 0 CHECK (distrustsIdentifiers IN (0, 1)),
            movedTo TEXT,
            ttlMinutes INTEGER,
            freshUntil INTEGER,
            expectedAt INTEGER,
            failureCount INTEGER NOT NULL DEFAULT 0,
            failingSince INTEGER,
            retryAt INTEGER,
            goneAt INTEGER
        ) STRICT;
        INSERT INTO newSource (id, title, url, etag, lastModified, validatorsAt, bodyHash, itemCount,
            distrustsIdentifiers, movedTo, ttlMinutes, freshUntil, expectedAt, failureCount, failingSince, retryAt, goneAt)
        SELECT id, title, url, etag, lastModified, validatorsAt, bodyHash, itemCount,
            distrustsIdentifiers, movedTo, ttlMinutes, freshUntil, expectedAt, failureCount, failingSince, retryAt, goneAt
        FROM source ORDER BY id;
        DROP TABLE source;
        ALTER TABLE newSource RENAME TO source;
        """

    /// Articles without their bodies, which are packed beside them, so that what walks over many stays quick.
    static let articles = """
        CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE story (id INTEGER NOT NULL PRIMARY KEY, madeAt INTEGER NOT NULL) STRICT;
        CREATE TABLE place (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE newArticle (
            id INTEGER NOT NULL PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES source(number),
            guid TEXT,
            url TEXT,
            title TEXT NOT NULL,
            titleHash INTEGER NOT NULL,
            language TEXT,
            published INTEGER,
            firstSeen INTEGER NOT NULL,
            day TEXT NOT NULL,
            contentHash TEXT NOT NULL,
            awaitsPage INTEGER NOT NULL DEFAULT 0 CHECK (awaitsPage IN (0, 1)),
            storyId INTEGER REFERENCES story(id),
            isPlacedByHand INTEGER NOT NULL DEFAULT 0 CHECK (isPlacedByHand IN (0, 1)),
            prunedAt INTEGER
        ) STRICT;
        CREATE TABLE articleBody (
            articleId INTEGER NOT NULL PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            content BLOB NOT NULL
        ) STRICT;
        CREATE TABLE articlePlace (
            placeId INTEGER NOT NULL REFERENCES place(id),
            articleId INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            PRIMARY KEY (placeId, articleId)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX articlePlaceOnArticle ON articlePlace(articleId, position);
        CREATE TABLE newRevision (
            id INTEGER NOT NULL PRIMARY KEY,
            articleId INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            title TEXT NOT NULL,
            content BLOB NOT NULL,
            replacedAt INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE articleAlias (
            source INTEGER NOT NULL REFERENCES source(number),
            name TEXT NOT NULL,
            articleId INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            PRIMARY KEY (source, name)
        ) STRICT, WITHOUT ROWID;
        CREATE VIRTUAL TABLE articleSearch USING fts5(words, content='', columnsize=0,
            tokenize="unicode61 remove_diacritics 0 tokenchars '.,'");
        CREATE VIRTUAL TABLE articleMarks USING fts5(words, content='', columnsize=0, detail=none,
            tokenize="unicode61 remove_diacritics 0 tokenchars '.,'");
        CREATE VIRTUAL TABLE articleWord USING fts5vocab(articleSearch, instance);
        """

    static let articlesInPlace = """
        DROP TABLE article;
        ALTER TABLE newArticle RENAME TO article;
        CREATE UNIQUE INDEX articleOnGuid ON article(source, guid) WHERE guid IS NOT NULL;
        CREATE UNIQUE INDEX articleOnUrl ON article(source, url) WHERE url IS NOT NULL;
        CREATE INDEX articleOnTitle ON article(source, titleHash);
        CREATE INDEX articleOnDay ON article(day);
        CREATE INDEX articleOnFirstSeen ON article(firstSeen);
        CREATE INDEX articleOnStory ON article(storyId) WHERE storyId IS NOT NULL;
        CREATE INDEX articleAwaitingPage ON article(source, id) WHERE awaitsPage = 1;
        DROP TABLE revision;
        ALTER TABLE newRevision RENAME TO revision;
        CREATE INDEX revisionOnArticle ON revision(articleId);
        """

    /// Findings with what the queue is ordered and filtered by; decisions with what they were made on.
    ///
    /// `decisionId`, `verdict` and `issue` say what holds now; `DecisionWriter` keeps them with the log. An undo is a
    /// row of its own. `urgency` is a day's number with additions, see `Urgency`. `articleSource`, `articleDay` and `placeMarks` are its article's,
    /// so that the indexes that give the queue its order can filter by them without a look at the article.
    static let findings = """
        CREATE TABLE newFinding (
            id INTEGER NOT NULL PRIMARY KEY,
            articleId INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('issue', 'claim', 'figure')),
            subject TEXT NOT NULL,
            score REAL NOT NULL,
            threshold REAL NOT NULL,
            evidence BLOB NOT NULL,
            rule TEXT NOT NULL,
            note TEXT NOT NULL,
            publishedCheck TEXT CHECK (publishedCheck IS NULL OR kind = 'claim'),
            isCurrent INTEGER NOT NULL CHECK (isCurrent IN (0, 1)),
            decisionId INTEGER REFERENCES decision(id),
            verdict TEXT CHECK (verdict IN ('confirmed', 'wrong', 'corrected', 'unsure')),
            issue TEXT CHECK (issue IS NULL OR kind = 'issue'),
            urgency REAL NOT NULL,
            articleSource INTEGER NOT NULL,
            articleDay TEXT NOT NULL,
            placeMarks INTEGER NOT NULL,
            UNIQUE (articleId, kind, subject),
            CHECK ((decisionId IS NULL) = (verdict IS NULL))
        ) STRICT;
        CREATE TABLE newDecision (
            id INTEGER NOT NULL PRIMARY KEY,
            findingId INTEGER NOT NULL REFERENCES finding(id),
            verdict TEXT CHECK (verdict IN ('confirmed', 'wrong', 'corrected', 'unsure')),
            undoes INTEGER UNIQUE REFERENCES decision(id),
            reason TEXT,
            correctedIssue TEXT,
            note TEXT NOT NULL,
            decidedBy TEXT NOT NULL,
            decidedAt INTEGER NOT NULL,
            origin TEXT NOT NULL CHECK (origin IN ('desk', 'terminal', 'sheet')),
            batch TEXT,
            rule TEXT NOT NULL,
            score REAL NOT NULL,
            threshold REAL NOT NULL,
            evidence BLOB NOT NULL,
            CHECK ((verdict IS NULL) = (undoes IS NOT NULL))
        ) STRICT;
        """

    static let findingsInPlace = """
        DROP TABLE decision;
        ALTER TABLE newDecision RENAME TO decision;
        DROP TABLE finding;
        ALTER TABLE newFinding RENAME TO finding;
        CREATE INDEX findingOpen ON finding(urgency DESC, id DESC, kind, subject, articleSource, articleDay, placeMarks,
            articleId) WHERE isCurrent = 1 AND decisionId IS NULL;
        CREATE INDEX findingDecided ON finding(urgency DESC, id DESC, verdict, kind, subject, articleSource, articleDay,
            placeMarks, articleId) WHERE isCurrent = 1 AND decisionId IS NOT NULL;
        CREATE INDEX findingOnSubject ON finding(kind, subject, urgency DESC, id DESC) WHERE isCurrent = 1;
        CREATE INDEX findingOnIssue ON finding(issue, articleId) WHERE isCurrent = 1 AND issue IS NOT NULL;
        CREATE INDEX decisionOnFinding ON decision(findingId, id);
        CREATE INDEX decisionOnPerson ON decision(decidedBy, decidedAt, id);
        CREATE INDEX decisionOnBatch ON decision(batch) WHERE batch IS NOT NULL;
        CREATE TRIGGER placeIsMarked AFTER INSERT ON articlePlace BEGIN
            UPDATE finding SET placeMarks = placeMarks | (1 << (NEW.placeId % 63)) | (1 << (NEW.placeId % 61))
                WHERE articleId = NEW.articleId;
        END;
        CREATE TRIGGER decisionIsNeverChanged BEFORE UPDATE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
        CREATE TRIGGER decisionIsNeverDeleted BEFORE DELETE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
        """

    /// What the review desk keeps: who may enter, what was done, readings by a second person, follow-ups.
    static let desk = """
        CREATE TABLE account (
            name TEXT NOT NULL PRIMARY KEY,
            passwordHash TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('reader', 'reviewer', 'admin')),
            createdAt INTEGER NOT NULL,
            disabledAt INTEGER,
            position TEXT
        ) STRICT;
        CREATE TABLE deskSession (
            tokenHash BLOB NOT NULL PRIMARY KEY,
            account TEXT NOT NULL REFERENCES account(name),
            csrfToken TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            lastSeenAt INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE logEntry (
            id INTEGER NOT NULL PRIMARY KEY,
            at INTEGER NOT NULL,
            account TEXT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER logEntryIsNeverChanged BEFORE UPDATE ON logEntry
            BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TRIGGER logEntryIsNeverDeleted BEFORE DELETE ON logEntry
            BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE INDEX deskSessionOnAccount ON deskSession(account);
        CREATE TABLE secondReading (
            findingId INTEGER NOT NULL PRIMARY KEY REFERENCES finding(id),
            decisionId INTEGER NOT NULL REFERENCES decision(id),
            drawnAt INTEGER NOT NULL,
            verdict TEXT CHECK (verdict IN ('confirmed', 'wrong', 'corrected', 'unsure')),
            correctedIssue TEXT,
            readBy TEXT,
            readAt INTEGER,
            CHECK ((verdict IS NULL) = (readBy IS NULL) AND (verdict IS NULL) = (readAt IS NULL))
        ) STRICT;
        CREATE TABLE followUp (
            id INTEGER NOT NULL PRIMARY KEY,
            findingId INTEGER NOT NULL REFERENCES finding(id),
            unit TEXT NOT NULL,
            openedAt INTEGER NOT NULL,
            openedBy TEXT NOT NULL,
            dueDay TEXT NOT NULL,
            answer TEXT,
            answeredAt INTEGER,
            answeredBy TEXT,
            closedAt INTEGER,
            closedBy TEXT,
            version INTEGER NOT NULL,
            CHECK ((answer IS NULL) = (answeredAt IS NULL)),
            CHECK ((closedAt IS NULL) = (closedBy IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX followUpOnFinding ON followUp(findingId) WHERE closedAt IS NULL;
        CREATE INDEX followUpOnDay ON followUp(dueDay);
        """
}
