/// The names of the 54 ethnic groups of Vietnam (decision 421-TCTK of 1979), as the press spells them.
enum EthnicGroups {
    /// Names that mean nothing else, spelling by spelling: forbidden wherever they stand, in small letters too.
    static let unmistakable = [
        ["Khmer", "Khơ Me", "Khơme", "Khơ Mer"], ["Gia Rai", "Jrai"], ["Ê Đê", "Êđê", "Rhadé"],
        ["Ba Na", "Bana", "Bahnar"], ["Sán Chay", "Cao Lan", "Sán Chỉ"], ["Cơ Ho", "K'Ho", "Kơ Ho"],
        ["Xơ Đăng", "Xê Đăng"], ["Sán Dìu"], ["Hrê", "H'Rê"], ["Ra Glai", "Raglai", "Raglay"], ["Mnông", "M'Nông"],
        ["Xtiêng", "Stiêng", "S'tiêng"], ["Khơ Mú"], ["Bru Vân Kiều", "Vân Kiều"], ["Cơ Tu", "Katu"], ["Tà Ôi"],
        ["Giẻ Triêng"], ["Chơ Ro", "Châu Ro"], ["Xinh Mun"], ["Hà Nhì"], ["Chu Ru"], ["La Chí"], ["La Ha"],
        ["Phù Lá"], ["La Hủ"], ["Lô Lô"], ["Pà Thẻn"], ["Cơ Lao"], ["Si La"], ["Pu Péo"], ["Brâu"],
        ["Ơ Đu"], ["Rơ Măm"],
    ]

    /// Names that are also common words (`chăm sóc`, `hoa`, `con dao`, `co giật`): forbidden after a word for people.
    static let homographs = [
        ["Kinh"], ["Tày"], ["Thái"], ["Mường"], ["Hoa"], ["Nùng"], ["Mông", "H'Mông", "Hmông", "Mèo"], ["Dao"],
        ["Chăm"], ["Thổ"], ["Giáy"], ["Mạ"], ["Co", "Cor"], ["Lào"], ["Lự"], ["Chứt"], ["Mảng"], ["Cống"], ["Kháng"],
        ["Ngái"], ["Bố Y"],
    ]

    /// Words for people before a homograph, which must then have its capital (`người co giật` is an illness).
    static let people = ["người", "đồng bào", "bà con"]

    /// The word that leaves no doubt, whatever the letters' case.
    static let nation = "dân tộc"
}
