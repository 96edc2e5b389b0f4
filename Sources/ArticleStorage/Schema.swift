import GRDB

/// The archive's tables.
///
/// Migrations are append-only: one that has shipped is never edited.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 articles, findings, decisions, coverage") { database in
            try database.execute(sql: first)
        }
        migrator.registerMigration("2 when a feed is to be asked again") { database in
            try database.execute(sql: second)
        }
        migrator.registerMigration("3 the published check that a finding rests on") { database in
            try database.execute(sql: third)
        }
        migrator.registerMigration("4 packed texts, search, stories, the review desk") { database in
            try Repacking(database: database).run()
        }
        return migrator
    }

    /// Times are seconds since 1970 in UTC; `day` is the day in the workspace's time zone, `yyyy-MM-dd`.
    private static let first = """
        CREATE TABLE source (
            id TEXT NOT NULL PRIMARY KEY,
            title TEXT NOT NULL,
            url TEXT NOT NULL,
            etag TEXT,
            lastModified TEXT,
            validatorsAt INTEGER,
            bodyHash TEXT,
            busyUntil INTEGER
        ) STRICT;
        CREATE TABLE round (
            id INTEGER NOT NULL PRIMARY KEY,
            startedAt INTEGER NOT NULL,
            finishedAt INTEGER,
            account TEXT
        ) STRICT;
        CREATE TABLE feedCheck (
            id INTEGER NOT NULL PRIMARY KEY,
            sourceId TEXT NOT NULL REFERENCES source(id),
            at INTEGER NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('fetched', 'unchanged', 'failed')),
            reason TEXT,
            detail TEXT,
            status INTEGER,
            itemCount INTEGER NOT NULL,
            newCount INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX feedCheckOnTime ON feedCheck(at, sourceId);
        CREATE TABLE article (
            id INTEGER NOT NULL PRIMARY KEY,
            sourceId TEXT NOT NULL REFERENCES source(id),
            guid TEXT,
            url TEXT,
            title TEXT NOT NULL,
            summary TEXT NOT NULL,
            text TEXT NOT NULL,
            language TEXT,
            published INTEGER,
            firstSeen INTEGER NOT NULL,
            day TEXT NOT NULL,
            contentHash TEXT NOT NULL,
            places TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX articleOnGuid ON article(sourceId, guid) WHERE guid IS NOT NULL;
        CREATE UNIQUE INDEX articleOnUrl ON article(sourceId, url) WHERE url IS NOT NULL;
        CREATE INDEX articleOnHash ON article(sourceId, contentHash);
        CREATE INDEX articleOnDay ON article(day);
        CREATE INDEX articleOnFirstSeen ON article(firstSeen);
        CREATE TABLE revision (
            id INTEGER NOT NULL PRIMARY KEY,
            articleId INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            title TEXT NOT NULL,
            summary TEXT NOT NULL,
            text TEXT NOT NULL,
            replacedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX revisionOnArticle ON revision(articleId);
        CREATE TABLE finding (
            id INTEGER NOT NULL PRIMARY KEY,
            articleId INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('issue', 'claim', 'figure')),
            subject TEXT NOT NULL,
            score REAL NOT NULL,
            threshold REAL NOT NULL,
            evidence TEXT NOT NULL,
            rule TEXT NOT NULL,
            note TEXT NOT NULL,
            isCurrent INTEGER NOT NULL CHECK (isCurrent IN (0, 1)),
            UNIQUE (articleId, kind, subject)
        ) STRICT;
        CREATE INDEX findingOnSubject ON finding(kind, subject) WHERE isCurrent = 1;
        CREATE TABLE decision (
            id INTEGER NOT NULL PRIMARY KEY,
            findingId INTEGER NOT NULL REFERENCES finding(id),
            verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'wrong', 'corrected', 'unsure')),
            reason TEXT,
            correctedIssue TEXT,
            note TEXT NOT NULL,
            decidedBy TEXT NOT NULL,
            decidedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX decisionOnFinding ON decision(findingId, id);
        """

    private static let second = """
        ALTER TABLE source ADD COLUMN itemCount INTEGER;
        ALTER TABLE source ADD COLUMN distrustsIdentifiers INTEGER NOT NULL DEFAULT 0
            CHECK (distrustsIdentifiers IN (0, 1));
        ALTER TABLE source ADD COLUMN movedTo TEXT;
        ALTER TABLE source ADD COLUMN ttlMinutes INTEGER;
        ALTER TABLE source ADD COLUMN freshUntil INTEGER;
        ALTER TABLE source ADD COLUMN expectedAt INTEGER;
        ALTER TABLE source ADD COLUMN failureCount INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE source ADD COLUMN failingSince INTEGER;
        ALTER TABLE source ADD COLUMN retryAt INTEGER;
        ALTER TABLE source ADD COLUMN goneAt INTEGER;
        ALTER TABLE source DROP COLUMN busyUntil;
        ALTER TABLE article ADD COLUMN awaitsPage INTEGER NOT NULL DEFAULT 0 CHECK (awaitsPage IN (0, 1));
        CREATE INDEX feedCheckOnSource ON feedCheck(sourceId, at);
        CREATE INDEX articleAwaitingPage ON article(sourceId, id) WHERE awaitsPage = 1;
        CREATE TABLE parkedHost (
            host TEXT NOT NULL PRIMARY KEY,
            until INTEGER NOT NULL
        ) STRICT;
        """

    /// Findings of earlier versions have the check in their note.
    private static let third = """
        ALTER TABLE finding ADD COLUMN publishedCheck TEXT CHECK (publishedCheck IS NULL OR kind = 'claim');
        """
}
