import GRDB

extension Database {
    /// Executes a statement that is prepared once for each connection: a round executes the same few thousands of times.
    func executeCached(sql: String, arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// The first row of a query that is prepared once for each connection.
    func firstRow(sql: String, arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }
}
