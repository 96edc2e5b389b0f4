import VietnameseText

/// Pairs of syllables that stand in many articles of the Vietnamese press, whatever they report.
///
/// Counted over 4,000 articles of many outlets; without names of persons.
enum CommonPairs {
    /// As of how many articles the counts are.
    static let articles = 1_000

    /// In how many of them each pair stands.
    static let counts: [(id: UInt32, count: UInt32)] = bands.flatMap { count, pairs in
        pairs.split(separator: ",").map { (id(of: String($0)), count) }
    }

    private static func id(of pair: String) -> UInt32 {
        let cut = SyllabifiedText(pair)
        guard cut.syllables.count == 2 else { return 0 }
        return SyllableHash.pair(SyllableHash.hash(cut, 0), SyllableHash.hash(cut, 1))
    }

    private static let bands: [(count: UInt32, pairs: String)] = [
        (
            318,
            """
            cho biet, co the, doi voi, la mot, mot so, sau khi, thoi gian, thong tin, tuy nhien
            """
        ),
        (
            160,
            """
            anh huong, bao ve, bat dau, bat ngo, ben canh, chi co, chia se, chinh thuc, cho cac, cho rang, chu tich,
            chuc nang, chung toi, co mot, co nhieu, co nhung, co quan, co so, cong an, cong ty, cu the, cua cac, cua
            minh, cua nguoi, cung co, cung la, cung nhu, da co, da duoc, dac biet, danh gia, dau tien, dau tu, day
            la, dia phuong, dien ra, dieu tra, do co, do la, dong thoi, dua ra, gia dinh, giam doc, ha noi, hinh
            anh, ho tro, hoat dong, hop voi, ket qua, kha nang, khang dinh, khi do, kho khan, khong co, khong phai,
            khong the, khu vuc, la nguoi, lam viec, lanh dao, lien quan, luc luong, mot nguoi, mot trong, nay da,
            ngoai ra, nguoi dan, nhan duoc, nhieu nguoi, nhu vay, nhung nguoi, phat hien, phat trien, quan ly, quan
            trong, quoc gia, quyet dinh, rat nhieu, sau do, so voi, su dung, tat ca, tham chi, tham gia, thanh pho,
            the gioi, thoi diem, thuc hien, tien hanh, tiep tuc, to chuc, tro thanh, trong do, trong khi, trong
            nhung, truoc do, truoc khi, va cac, va co, van de, viet nam, voi cac, voi nhung, vu viec, xa hoi, xay
            dung, xay ra, xu ly, xuat hien, yeu cau
            """
        ),
        (
            81,
            """
            an ninh, an toan, anh minh, ban dau, ban than, bao cao, bao gio, bao gom, benh vien, bien phap, biet la,
            binh thuong, ca cac, ca hai, ca nhan, cac co, cac nha, cam thay, can bo, canh do, canh sat, cau thu,
            chat luong, chi dao, chi la, chinh la, chinh phu, chinh quyen, chinh sach, cho den, cho hay, cho la, cho
            nguoi, cho thay, chu khong, chu y, chua co, chuan bi, chung ta, chuong trinh, chuyen gia, co ban, co co,
            co duoc, co gang, co gia, co hoi, co mat, co su, co y, con co, con lai, cong bo, cong nghe, cong tac,
            cong viec, cua anh, cua ban, cua bo, cua co, cua cong, cua ho, cua mot, cua nha, cua ong, cung cap, cung
            cho, cung da, cung khong, cung voi, cuoc song, cuoi cung, da bi, da khong, dai dien, dam bao, dan den,
            dan ong, dang duoc, danh cho, dau nam, de co, de lam, de nghi, den nay, dia ban, dien thoai, dieu kien,
            dieu nay, dinh cua, do do, doanh nghiep, doi tuong, don vi, dong co, dong cua, du an, du kien, du lich,
            duoc biet, duoc cho, duoc dua, duoc su, gan day, gia tri, giai doan, giai quyet, giao thong, hanh dong,
            hanh vi, he thong, hien nay, hien tai, hien truong, hieu qua, hoan thanh, hoan toan, hom nay, hon nua,
            hop dong, hop tac, ke hoach, ke tu, keo dai, ket thuc, khi co, khi duoc, khong biet, khong chi, khong
            con, khong duoc, kiem soat, kiem tra, kinh doanh, kinh nghiem, kinh te, ky thuat, la co, la do, la
            nhung, lam ro, lan dau, lao dong, lich su, lien tuc, linh vuc, lon nhat, lua chon, ly do, ma con, ma
            khong, mac du, mang xa, minh hoa, moi day, moi nguoi, moi quan, moi truong, mong muon, mot cach, mot
            lan, muc tieu, nam nay, nam trong, nan nhan, nay co, nay cung, nay duoc, nay khong, nay la, nay se, ngay
            cang, ngay sau, nghiem trong, nghien cuu, nguoi co, nguoi khac, nguy hiem, nguyen nhan, nha nuoc, nhan
            cua, nhan dan, nhan manh, nhan vien, nhanh chong, nhat cua, nhat la, nhat trong, nhiem vu, nhieu lan,
            nhu the, nhung khong, nhung ngay, nhung van, no luc, noi dung, noi tieng, nuoc nay, nuoc ngoai, on dinh,
            ong nguyen, phai la, phap luat, phat bieu, phoi hop, phu hop, phu nu, phuc vu, qua trinh, quan chuc,
            quan den, quan he, quan tam, quoc te, quy dinh, san pham, san sang, san xuat, se co, se duoc, se khong,
            se la, so huu, so luong, su co, su viec, suc khoe, tai cac, tai chinh, tai san, tan cong, tang cuong,
            tao ra, tap trung, tham du, thanh cong, thanh vien, thay doi, the hien, the nao, theo do, theo doi, theo
            ong, theo quy, thi dau, thi truong, thiet ke, thong bao, thong qua, thu hut, thu tuong, thuc su, thuc
            te, thuong mai, thuong xuyen, tich cuc, tiet lo, tinh hinh, tinh than, tinh trang, toan bo, toi da, toi
            khong, tong hop, tong thong, tra loi, trach nhiem, tran dau, trao doi, tren dia, tren duong, trien khai,
            trieu dong, tro lai, tro nen, trong cac, trong cuoc, trong mot, trong nam, trong qua, trong so, trong
            thoi, trong viec, truc tiep, trung quoc, trung tam, truoc day, truong hop, truyen thong, tu do, tu khi,
            tu nam, tu ngay, tu vong, tuong lai, tuong tu, tuyen bo, ty dong, ung ho, va khong, va mot, vai tro, van
            chua, van con, van hoa, vao nam, vao ngay, ve viec, vi pham, vi the, vi tri, vi vay, vo cung, voi gia,
            voi mot, voi nguoi, vua qua, xac dinh, xac nhan, y kien
            """
        ),
        (
            41,
            """
            ai cung, an tinh, an tuong, anh cua, anh cung, anh da, anh va, ap dung, ap luc, bac si, ban be, ban co,
            ban cua, ban hanh, ban thang, ban va, bang cach, bao an, bao chi, bao dam, bao nhieu, bat cu, bat giu,
            bat ky, bay gio, bay to, ben ngoai, ben trong, benh nhan, bi bat, bi cho, bi mat, bi thu, bi thuong,
            binh duong, binh luan, bo cong, bo cua, bo me, bo phan, bo sung, bo truong, bo va, boi canh, bong da,
            buc xuc, buoc phai, buoc vao, ca nhung, ca nuoc, ca si, cac bac, cac ban, cac bien, cac bo, cac cau, cac
            chuyen, cac cong, cac cuoc, cac doanh, cac doi, cac don, cac dong, cac du, cac hoat, cac loai, cac nuoc,
            cac phuong, cac quan, cac thanh, cac tinh, cac to, cac van, cach day, cai thien, cam giac, cam ket, cam
            on, cam xuc, can co, can cu, can phai, can thiet, cang thang, canh bao, canh tranh, cao buoc, cao cua,
            cao hon, cao nhat, cap cao, cap cuu, cap nhat, cau chuyen, cau cua, cau hoi, chac chan, cham soc, chap
            nhan, chat che, chau a, chau au, che do, chi can, chi con, chi minh, chi phi, chi tiet, chi trich, chi
            trong, chia tay, chiec xe, chien dau, chien dich, chien luoc, chien thang, chinh tri, chinh xac, cho co,
            cho con, cho cong, cho doi, cho minh, cho mot, cho nhung, cho phep, cho toi, cho viec, chu dong, chu
            yeu, chua duoc, chung kien, chung minh, chuyen mon, co cac, co cau, co che, co con, co cong, co da, co
            dau, co dong, co gai, co gi, co hieu, co kha, co le, co lien, co loi, co nguoi, co phan, co them, co
            thoi, co tinh, co trong, co van, co ve, coi la, con duoc, con duong, con gai, con la, con nguoi, con
            nhieu, con so, con trai, cong cua, cong dong, cong khai, cong nghiep, cong nhan, cong trinh, cua ba, cua
            ca, cua chinh, cua chung, cua con, cua doi, cua gia, cua hai, cua hang, cua my, cua nhieu, cua nhung,
            cua nuoc, cua phap, cua thu, cua toi, cua tong, cua trung, cua viet, cung bi, cung cac, cung chi, cung
            dang, cung duoc, cung mot, cung ngay, cung phai, cung se, cung theo, cuoc chien, cuoc doi, cuoc hop,
            cuoi nam, da bat, da cho, da dang, da dat, da de, da den, da dua, da dung, da khien, da lam, da len, da
            nang, da nhan, da phai, da phat, da qua, da ra, da so, da thuc, da tien, da tro, da tu, da tung, da xay,
            dai bieu, dai hoc, dan dau, dan va, dang bi, dang cho, dang co, dang ke, dang ky, dang la, dang tai,
            dang trong, danh sach, dao cua, dao tao, dap ung, dat duoc, dat nuoc, dau co, dau cua, dau hieu, dau
            voi, day cung, day du, day khong, de bao, de dam, de dang, de dieu, de doa, de lai, de nay, de thuc, de
            tranh, de xuat, den cac, den khi, den nam, den ngay, den tu, den viec, den voi, deu co, deu la, di
            chuyen, di lam, di vao, dia diem, dich vu, diem cua, diem nay, dien bien, dien cua, dien tich, dien tu,
            dien vien, dieu chinh, dieu do, dieu hanh, dieu khien, dieu tri, dinh la, dinh va, dinh ve, do cac, do
            chinh, do cua, do cung, do da, do de, do khong, do thi, do va, doc so, doi bong, doi hinh, doi khi, doi
            mat, doi moi, doi song, doi tac, doi thu, don gian, donald trump, dong doi, dong gop, dong trong, dong
            tu, dong va, dong vien, dong y, du luan, dua con, dua tin, dua vao, dung cac, dung co, dung dau, dung
            de, dung lai, dung trong, dung va, duoc ban, duoc bao, duoc bo, duoc cac, duoc coi, duoc cong, duoc
            danh, duoc dieu, duoc mot, duoc nguoi, duoc nhieu, duoc nhung, duoc phat, duoc thong, duoc to, duoc
            trang, duoc xac, duoc xem, duong nhu, duy nhat, duy tri, gan nhu, gay ra, ghi nhan, gia cao, gia cua,
            gia tang, gia va, giai phap, giai thich, giam sat, gian qua, gian toi, giao dich, giao duc, gioi thieu,
            giong nhu, giua cac, giua hai, giup do, goi la, gop phan, guong mat, hai ben, hai nguoi, ham mo, han
            che, han quoc, hang chuc, hang dau, hang loat, hang ngay, hang tram, hanh chinh, hanh phuc, hanh trinh,
            hap dan, hau het, hau qua, hay khong, he voi, het suc, hien cac, hien co, hien dai, hien dang, hien mot,
            hinh su, hinh thuc, ho chi, ho co, ho da, ho so, hoa binh, hoa va, hoan thien, hoc sinh, hoi cua, hoi
            dong, hoi giao, hoi nghi, hoi thang, hoi va, hop ly, huong dan, huong den, huong toi, hy vong, it nhat,
            ket hop, ket luan, ket noi, keu goi, khac nhau, khac phuc, khach hang, khai thac, khan gia, khi bi, khi
            cac, khi con, khi dang, khi di, khi nhan, khien nguoi, khien nhieu, khoa hoc, khong ai, khong bao, khong
            bi, khong can, khong cho, khong dam, khong de, khong dung, khong he, khong it, khong khi, khong lam,
            khong muon, khong nen, khung bo, kien cua, kip thoi, ky hop, ky niem, ky vong, la cac, la con, la cong,
            la dieu, la doi, la khong, la lan, la noi, la su, la trong, lai cho, lai co, lai cua, lai duoc, lai
            khong, lai la, lai nhung, lai xe, lam cho, lam duoc, lam gi, lan nay, lan thu, lap tuc, len den, len
            tieng, len toi, lien tiep, lo lang, lo ngai, loi cho, loi ich, luc cua, luc do, luc nay, luong chuc,
            mang lai, mang tinh, manh me, mat cua, mat tai, mat voi, mau thuan, may bay, may man, minh va, mo cua,
            mo rong, moi co, moi cua, moi duoc, moi ngay, moi nhat, moi thu, mot chiec, mot co, mot con, mot cong,
            mot cuoc, mot doi, mot nam, mot ngay, mot phan, mot su, mot thoi, mot vai, mot vu, mua giai, muc dich,
            my donald, my va, nam co, nam da, nam ngoai, nam o, nam qua, nam sau, nam truoc, nam va, nang cao, nang
            luc, nao cung, nay cho, nay cua, nay dang, nay de, nay va, nen khong, nen kinh, neu co, neu khong, ngan
            chan, ngan hang, ngay ca, ngay hom, ngay lap, ngay nay, ngay tu, nghiep va, ngoai giao, ngoi sao, nguoc
            lai, nguoi ban, nguoi bi, nguoi con, nguoi da, nguoi di, nguoi dung, nguoi ham, nguoi nay, nguoi phu,
            nguoi ta, nguoi than, nguoi trong, nguoi yeu, nguon tin, nguy co, nguyen thi, nguyen van, nhan co, nhan
            dinh, nhan la, nhan va, nhan vat, nhap khau, nhat ban, nhat the, nhieu hon, nhieu nam, nhin thay, nhu
            cac, nhu cau, nhu khong, nhu mot, nhung cau, nhung chi, nhung co, nhung cung, nhung dieu, nhung gi,
            nhung loi, nhung nam, noi bat, noi chung, noi chuyen, noi rang, noi tren, noi ve, noi voi, nong nghiep,
            nuoc va, o cac, o day, o khu, o mot, o muc, o nha, o phia, o to, o viet, o xa, phai co, phai lam, phan
            anh, phan tich, phan ung, phat ngon, phat tu, phien ban, pho bien, pho chu, phong cach, phong vien, phu
            nhan, phuong an, phuong tien, qua cac, qua cua, qua nhieu, quan cong, quan diem, quan dieu, quan doi,
            quan su, quoc hoi, quoc phong, quy mo, quyet tam, ra khoi, ra mat, ra mot, ra ngoai, ra nhung, ra soat,
            ra su, ra tai, ra trong, ra vao, ra vu, rat kho, rat lon, ro rang, roi vao, sai gon, san bay, sang nay,
            sap toi, sau mot, sau nay, se bi, se giup, se lam, se phai, se tiep, sinh nam, sinh vien, so do, so nay,
            so nguoi, so tai, so tien, song cua, su cua, su kien, su nghiep, su quan, su that, suy nghi, tac dong,
            tai buoi, tai cho, tai co, tai day, tai ha, tai hien, tai khu, tai mot, tai nan, tai nang, tai nha, tai
            sao, tai viet, tam ly, tam su, tang truong, tao nen, tap doan, tap the, ten lua, thach thuc, thai lan,
            than cua, thanh lap, thanh mot, thanh nien, thao luan, that bai, thay the, thay vi, the he, the la, the
            lam, the nhung, the se, the thao, them mot, theo bao, theo cac, theo huong, theo mot, theo thong, thi
            co, thi khong, thi tran, thiet bi, thiet hai, thoa thuan, thoai mai, thong ke, thong my, thong nhat, thu
            cua, thu do, thu hai, thu nhap, thu tuc, thua nhan, thuan loi, thuc day, thuong hieu, tich ubnd, tien
            cua, tien ve, tiep can, tiep nhan, tiep theo, tim cach, tim hieu, tim kiem, tim thay, tin tu, tin tuc,
            tin tuong, tin ve, tinh cam, tinh den, tinh huong, tinh yeu, to ra, toan cau, toc do, toi co, toi cung,
            toi la, toi pham, toi se, toi va, toi van, ton tai, tong cong, tong so, tot hon, tot nhat, trai qua,
            trang bi, tre em, tren cac, tren co, tren mang, tren san, tren the, tren thi, tren toan, tren trang, tri
            cua, tri gia, trieu tien, tro cua, tro ve, trong boi, trong cong, trong cua, trong doi, trong khu, trong
            linh, trong luc, trong ngay, trong nha, trong nhieu, trong nuoc, trong suot, trong tinh, trong truong,
            trong tuong, trong va, trong vong, trong vu, tru so, tru tai, trung uong, truoc mat, truong bo, truong
            vu, truyen hinh, tu cac, tu choi, tu dau, tu dong, tu mot, tu nhien, tu nhung, tu thang, tu tin, tu
            truoc, tu van, tuong duong, tuyen duong, ty le, ubnd tinh, uu tien, uy ban, va ban, va bao, va ca, va
            chi, va cho, va con, va cong, va cung, va da, va dang, va de, va dong, va du, va duoc, va lam, va moi,
            va nguoi, va nhan, va nhieu, va nhung, va phat, va su, va thu, va thuc, va tu, van ban, van co, van
            dang, van dong, van khong, van la, van phong, van tai, vao cac, vao cuoc, vao cuoi, vao dau, vao khoang,
            vao mot, vao thang, vao thoi, ve cac, ve hanh, ve mot, ve nha, ve nhung, ve phia, ve sinh, ve su, ve
            tinh, ve toi, ve van, vi co, vi sao, viec lam, viec nay, viec voi, viec xay, vien cua, vien da, vo
            chong, vo dich, voi ban, voi co, voi cong, voi muc, voi nhau, voi nhieu, voi so, voi su, voi tong, voi
            viec, vu an, vu khi, vu tai, vui ve, vuot qua, xac minh, xe may, xem la, xem xet, xuat phat, xuat sac,
            xung quanh, y nghia, y te, yeu to
            """
        ),
    ]
}
