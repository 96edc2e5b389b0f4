/// A scalar of a text under repair and the bytes of the given text that it was made from.
struct Unit {
    var scalar: UInt32
    let start: Int
    var end: Int
}
