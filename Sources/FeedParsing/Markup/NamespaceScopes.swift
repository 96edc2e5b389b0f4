/// The namespaces in force while a document is read.
struct NamespaceScopes {
    private struct Declaration {
        var prefix: String
        var address: String
    }

    private var declarations: [Declaration] = []
    private var levels: [(count: Int, scope: Int)] = []
    private var lastScope = 0

    /// A number that stands for the declarations in force.
    private(set) var scope = 0

    /// How many declarations are in force.
    var count: Int { declarations.count }

    /// Enters an element with declarations.
    mutating func push(_ namespaces: [XMLAttribute]) {
        levels.append((declarations.count, scope))
        declarations += namespaces.map { Declaration(prefix: $0.name, address: $0.value) }
        lastScope += 1
        scope = lastScope
    }

    /// Leaves the element that was entered last.
    mutating func pop() {
        guard let level = levels.popLast() else { return }
        declarations.removeLast(declarations.count - level.count)
        scope = level.scope
    }

    /// The address that a prefix stands for; `nil` if it is not declared.
    func address(of prefix: String) -> String? {
        if let found = declarations.last(where: { $0.prefix == prefix }) {
            return found.address.isEmpty && !prefix.isEmpty ? nil : found.address
        }
        return prefix.isEmpty ? "" : nil
    }
}
