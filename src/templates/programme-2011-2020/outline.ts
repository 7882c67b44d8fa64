import type { OutlineHeading } from "../../core/template/template";

/** The headings of the report on the programme (Đề cương báo cáo), which the figures of the appendices go with. */
export const outline: readonly OutlineHeading[] = [
  {
    id: "dc.p1", ordinal: "Phần thứ nhất",
    title: "TÌNH HÌNH TRIỂN KHAI VÀ KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH TỔNG THỂ CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC GIAI ĐOẠN 2011 - 2020",
    children: [
      {
        id: "dc.p1.i", ordinal: "I",
        title: "TÌNH HÌNH TRIỂN KHAI",
        children: [
          {
            id: "dc.p1.i.1", ordinal: "1",
            title: "Công tác chỉ đạo, điều hành",
            children: [
              {
                id: "dc.p1.i.1.g1", ordinal: "-",
                title: "Tình hình phổ biến, quán triệt Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020 (gọi tắt là Chương trình tổng thể) của UBND tỉnh/UBND các huyện, thị xã, thành phố (sau đây gọi tắt là huyện).",
                children: [],
              },
              {
                id: "dc.p1.i.1.g2", ordinal: "-",
                title: "Việc xây dựng, ban hành chương trình, kế hoạch cải cách hành chính hàng năm của tỉnh/huyện; các văn bản chỉ đạo, hướng dẫn, đôn đốc triển khai công tác cải cách hành chính.",
                children: [],
              },
              { id: "dc.p1.i.1.g3", ordinal: "-", title: "Việc bố trí nguồn lực triển khai (kinh phí và nhân lực).", children: [] },
              {
                id: "dc.p1.i.1.g4", ordinal: "-",
                title: "Công tác theo dõi, đánh giá (đánh giá Chỉ số cải cách hành chính của các cơ quan, đơn vị trực thuộc; đánh giá sự hài lòng của cơ quan, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước).",
                children: [],
              },
              {
                id: "dc.p1.i.1.g5", ordinal: "-",
                title: "Những mô hình, sáng kiến trong cải cách hành chính đã được triển khai áp dụng.",
                children: [],
              },
              { id: "dc.p1.i.1.g6", ordinal: "-", title: "Công tác thi đua khen thưởng trong cải cách hành chính.", children: [] },
            ],
          },
          {
            id: "dc.p1.i.2", ordinal: "2",
            title: "Kiểm tra việc thực hiện",
            children: [
              { id: "dc.p1.i.2.g1", ordinal: "-", title: "Việc xây dựng và tổ chức triển khai kế hoạch kiểm tra hàng năm.", children: [] },
              {
                id: "dc.p1.i.2.g2", ordinal: "-",
                title: "Đánh giá tác động của công tác kiểm tra đến sự chuyển biến trong công tác triển khai cải cách hành chính của các cơ quan, đơn vị; những vấn đề lớn đã phát hiện và xử lý sau kiểm tra.",
                children: [],
              },
            ],
          },
          {
            id: "dc.p1.i.3", ordinal: "3",
            title: "Thông tin, tuyên truyền",
            children: [
              {
                id: "dc.p1.i.3.g1", ordinal: "-",
                title: "Việc xây dựng và tổ chức triển khai kế hoạch thông tin, tuyên truyền cải cách hành chính hàng năm.",
                children: [],
              },
              {
                id: "dc.p1.i.3.g2", ordinal: "-",
                title: "Kết quả thực hiện kế hoạch: nội dung thông tin, tuyên truyền; các hình thức thông tin, tuyên truyền đã triển khai; mức độ hoàn thành kế hoạch; đánh giá hiệu quả của thông tin tuyên truyền đối với đội ngũ công chức, viên chức của tỉnh; người dân, doanh nghiệp và xã hội.",
                children: [],
              },
            ],
          },
          {
            id: "dc.p1.i.4", ordinal: "4",
            title: "Đánh giá chung về công tác triển khai",
            children: [
              { id: "dc.p1.i.4.a", ordinal: "a", title: "Mặt tích cực đạt được", children: [] },
              { id: "dc.p1.i.4.b", ordinal: "b", title: "Tồn tại, hạn chế", children: [] },
            ],
          },
        ],
      },
      {
        id: "dc.p1.ii", ordinal: "II",
        title: "ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG THEO CHƯƠNG TRÌNH TỔNG THỂ",
        children: [
          {
            id: "dc.p1.ii.1", ordinal: "1",
            title: "Cải cách thể chế",
            children: [
              {
                id: "dc.p1.ii.1.1-1", ordinal: "1.1",
                title: "Kết quả chủ yếu đã đạt được",
                children: [
                  {
                    id: "dc.p1.ii.1.1-1.a", ordinal: "a",
                    title: "Về tình hình triển khai xây dựng, hoàn thiện hệ thống pháp luật thuộc phạm vi trách nhiệm của tỉnh/huyện trên cơ sở Hiến pháp năm 2013.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.1.1-1.b", ordinal: "b",
                    title: "Về xây dựng, hoàn thiện hệ thống thể chế, cơ chế, chính sách pháp luật thuộc phạm vi quản lý nhà nước của tỉnh/huyện, trong đó, tập trung các nội dung:",
                    children: [
                      {
                        id: "dc.p1.ii.1.1-1.b.g1", ordinal: "-",
                        title: "Đổi mới, nâng cao chất lượng công tác xây dựng pháp luật, việc tuân thủ quy trình xây dựng pháp luật.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.1.1-1.b.g2", ordinal: "-",
                        title: "Xây dựng, hoàn thiện hệ thống văn bản pháp luật thuộc phạm vi quản lý nhà nước của tỉnh.",
                        children: [],
                      },
                      { id: "dc.p1.ii.1.1-1.b.g3", ordinal: "-", title: "Công tác theo dõi thi hành pháp luật.", children: [] },
                      {
                        id: "dc.p1.ii.1.1-1.b.g4", ordinal: "-",
                        title: "Công tác rà soát, hệ thống hóa văn bản quy phạm pháp luật: Nêu cụ thể tình hình xây dựng, ban hành và triển khai thực hiện kế hoạch rà soát, hệ thống hóa văn bản quy phạm pháp luật.",
                        children: [],
                      },
                      { id: "dc.p1.ii.1.1-1.b.g5", ordinal: "-", title: "Công tác kiểm tra văn bản quy phạm pháp luật.", children: [] },
                    ],
                  },
                  {
                    id: "dc.p1.ii.1.1-1.c", ordinal: "c",
                    title: "Việc tổ chức triển khai hệ thống thể chế, cơ chế, chính sách pháp luật thuộc phạm vi quản lý nhà nước của tỉnh/huyện:",
                    children: [
                      {
                        id: "dc.p1.ii.1.1-1.c.g1", ordinal: "-",
                        title: "Việc tổ chức triển khai: kết quả; đánh giá tác động của các thể chế đó đến các mặt của đời sống xã hội: phát triển kinh tế - xã hội, an ninh, trật tự an toàn xã hội, an sinh xã hội…",
                        children: [],
                      },
                      { id: "dc.p1.ii.1.1-1.c.g2", ordinal: "-", title: "Tuyên truyền, phổ biến, giáo dục pháp luật.", children: [] },
                      {
                        id: "dc.p1.ii.1.1-1.c.g3", ordinal: "-",
                        title: "Công tác thanh tra, kiểm tra việc thực hiện chính sách pháp luật thuộc phạm vi quản lý nhà nước của tỉnh/huyện.",
                        children: [],
                      },
                    ],
                  },
                ],
              },
              { id: "dc.p1.ii.1.1-2", ordinal: "1.2", title: "Những tồn tại, hạn chế và nguyên nhân.", children: [] },
            ],
          },
          {
            id: "dc.p1.ii.2", ordinal: "2",
            title: "Cải cách thủ tục hành chính",
            children: [
              {
                id: "dc.p1.ii.2.2-1", ordinal: "2.1",
                title: "Kết quả đạt được",
                children: [
                  {
                    id: "dc.p1.ii.2.2-1.a", ordinal: "a",
                    title: "Cải cách thủ tục hành chính trên các lĩnh vực quản lý nhà nước theo quy định của Chính phủ, các bộ, ngành.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.2.2-1.b", ordinal: "b",
                    title: "Về kiểm soát thủ tục hành chính",
                    children: [
                      {
                        id: "dc.p1.ii.2.2-1.b.g1", ordinal: "-",
                        title: "Việc ban hành và tổ chức thực hiện kế hoạch rà soát, đánh giá thủ tục hành chính theo các quy định của Chính phủ, của tỉnh;",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.2.2-1.b.g2", ordinal: "-",
                        title: "Việc tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức đối với quy định hành chính và tình hình, kết quả giải quyết thủ tục hành chính thuộc thẩm quyền giải quyết của các cơ quan, đơn vị trong tỉnh/huyện.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.2.2-1.b.g3", ordinal: "-",
                        title: "Việc cập nhật, công bố thủ tục hành chính theo quy định.",
                        children: [],
                      },
                    ],
                  },
                  { id: "dc.p1.ii.2.2-1.c", ordinal: "c", title: "Công khai thủ tục hành chính theo quy định.", children: [] },
                  {
                    id: "dc.p1.ii.2.2-1.d", ordinal: "d",
                    title: "Việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.2.2-1.dd", ordinal: "đ",
                    title: "Về tình hình, kết quả cung cấp dịch vụ công trực tuyến mức độ 3, 4.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.2.2-1.e", ordinal: "e",
                    title: "Về triển khai tiếp nhận hồ sơ và trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích.",
                    children: [],
                  },
                  { id: "dc.p1.ii.2.2-1.g", ordinal: "g", title: "Sáng kiến, giải pháp cải cách thủ tục hành chính.", children: [] },
                ],
              },
              { id: "dc.p1.ii.2.2-2", ordinal: "2.2", title: "Những tồn tại, hạn chế và nguyên nhân.", children: [] },
            ],
          },
          {
            id: "dc.p1.ii.3", ordinal: "3",
            title: "Cải cách tổ chức bộ máy hành chính",
            children: [
              {
                id: "dc.p1.ii.3.3-1", ordinal: "3.1",
                title: "Kết quả chủ yếu đã đạt được",
                children: [
                  {
                    id: "dc.p1.ii.3.3-1.a", ordinal: "a",
                    title: "Rà soát về vị trí, chức năng, nhiệm vụ, quyền hạn và kiện toàn hệ thống tổ chức bộ máy của UBND, cơ quan chuyên môn cấp tỉnh, cấp huyện",
                    children: [
                      {
                        id: "dc.p1.ii.3.3-1.a.g1", ordinal: "-",
                        title: "Tình hình triển khai các quy định về tổ chức bộ máy, trong đó nêu rõ mức độ tuân thủ quy định về tổ chức bộ máy của tỉnh/huyện.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.3.3-1.a.g2", ordinal: "-",
                        title: "Kết quả sắp xếp tổ chức bộ máy của tỉnh/huyện: Số lượng các cơ quan, đơn vị thuộc và trực thuộc tăng, giảm qua các đợt sắp xếp tổ chức bộ máy theo quy định của cấp trên; tình hình tổ chức thực hiện và mức độ chồng chéo chức năng, nhiệm vụ giữa các đơn vị thuộc tỉnh/huyện.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.3.3-1.a.g3", ordinal: "-",
                        title: "Tình hình quản lý biên chế; thực hiện tinh giản biên chế của tỉnh/huyện.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.3.3-1.a.g4", ordinal: "-",
                        title: "Tình hình triển khai thực hiện quy chế làm việc của tỉnh/huyện.",
                        children: [],
                      },
                    ],
                  },
                  {
                    id: "dc.p1.ii.3.3-1.b", ordinal: "b",
                    title: "Đánh giá mô hình tổ chức và chất lượng hoạt động của chính quyền địa phương (thực hiện báo cáo theo phạm vi chức năng quản lý nhà nước của địa phương và sự phân công của cấp trên).",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.3.3-1.c", ordinal: "c",
                    title: "Về phân cấp quản lý",
                    children: [
                      {
                        id: "dc.p1.ii.3.3-1.c.g1", ordinal: "-",
                        title: "Việc đề xuất đẩy mạnh phân cấp đối với các ngành, lĩnh vực thuộc phạm vi quản lý của tỉnh/huyện.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.3.3-1.c.g2", ordinal: "-",
                        title: "Việc thực hiện các quy định phân cấp tại địa phương.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.3.3-1.c.g3", ordinal: "-",
                        title: "Công tác kiểm tra, giám sát, đánh giá định kỳ đối với các nhiệm vụ thuộc phạm vi quản lý nhà nước của tỉnh/huyện đã phân cấp cho cơ quan hành chính cấp dưới.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.3.3-1.c.g4", ordinal: "-",
                        title: "Xử lý các vấn đề về phân cấp được phát hiện sau khi tiến hành kiểm tra.",
                        children: [],
                      },
                    ],
                  },
                  {
                    id: "dc.p1.ii.3.3-1.d", ordinal: "d",
                    title: "Về kiểm tra, đánh giá tình hình tổ chức và hoạt động của các cơ quan, đơn vị thuộc tỉnh/huyện",
                    children: [
                      { id: "dc.p1.ii.3.3-1.d.g1", ordinal: "-", title: "Công tác xây dựng và ban hành kế hoạch kiểm tra.", children: [] },
                      {
                        id: "dc.p1.ii.3.3-1.d.g2", ordinal: "-",
                        title: "Kết quả thực hiện kế hoạch, trong đó nêu rõ số lượng các cơ quan, đơn vị được kiểm tra, kết quả xử lý các vấn đề đặt ra sau kiểm tra.",
                        children: [],
                      },
                    ],
                  },
                  {
                    id: "dc.p1.ii.3.3-1.dd", ordinal: "đ",
                    title: "Cải cách và triển khai trên diện rộng cơ chế tự chủ, tự chịu trách nhiệm của các đơn vị sự nghiệp dịch vụ công.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.3.3-1.e", ordinal: "e",
                    title: "Việc thực hiện sắp xếp các đơn vị hành chính cấp huyện, cấp xã.",
                    children: [],
                  },
                ],
              },
              { id: "dc.p1.ii.3.3-2", ordinal: "3.2", title: "Những tồn tại, hạn chế, nguyên nhân.", children: [] },
            ],
          },
          {
            id: "dc.p1.ii.4", ordinal: "4",
            title: "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
            children: [
              {
                id: "dc.p1.ii.4.4-1", ordinal: "4.1",
                title: "Kết quả chủ yếu đã đạt được",
                children: [
                  {
                    id: "dc.p1.ii.4.4-1.a", ordinal: "a",
                    title: "Kết quả triển khai và thực hiện các nội dung về cải cách chế độ công vụ, công chức",
                    children: [
                      {
                        id: "dc.p1.ii.4.4-1.a.g1", ordinal: "-",
                        title: "Về cơ cấu công chức, viên chức theo vị trí việc làm;",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.4.4-1.a.g2", ordinal: "-",
                        title: "Việc thực hiện đổi mới công tác quản lý cán bộ, công chức, viên chức của tỉnh/huyện: Việc tuyển dụng; thi nâng ngạch công chức, thăng hạng viên chức theo nguyên tắc cạnh tranh; thực hiện thi tuyển cạnh tranh để bổ nhiệm vào các chức danh lãnh đạo, quản lý; chính sách thu hút người tài vào bộ máy hành chính; đổi mới công tác đánh giá, phân loại cán bộ, công chức, viên chức.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.4.4-1.a.g3", ordinal: "-",
                        title: "Đổi mới nội dung, chương trình đào tạo, bồi dưỡng cán bộ, công chức, viên chức.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.4.4-1.a.g4", ordinal: "-",
                        title: "Việc áp dụng công nghệ thông tin, các mô hình, phương pháp, công nghệ hiện đại trong quản lý đội ngũ cán bộ, công chức, viên chức.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.4.4-1.a.g5", ordinal: "-",
                        title: "Tăng cường kỷ luật, kỷ cương hành chính và đạo đức công vụ của cán bộ, công chức, viên chức.",
                        children: [],
                      },
                    ],
                  },
                  {
                    id: "dc.p1.ii.4.4-1.b", ordinal: "b",
                    title: "Về công chức cấp xã",
                    children: [
                      { id: "dc.p1.ii.4.4-1.b.g1", ordinal: "-", title: "Cơ cấu, số lượng", children: [] },
                      { id: "dc.p1.ii.4.4-1.b.g2", ordinal: "-", title: "Chất lượng", children: [] },
                    ],
                  },
                ],
              },
              { id: "dc.p1.ii.4.4-2", ordinal: "4.2", title: "Những tồn tại, hạn chế và nguyên nhân.", children: [] },
            ],
          },
          {
            id: "dc.p1.ii.5", ordinal: "5",
            title: "Cải cách tài chính công",
            children: [
              {
                id: "dc.p1.ii.5.5-1", ordinal: "5.1",
                title: "Kết quả chủ yếu đạt được",
                children: [
                  {
                    id: "dc.p1.ii.5.5-1.a", ordinal: "a",
                    title: "Tình hình triển khai các chính sách cải cách về thuế, thu nhập, tiền lương, tiền công và các chính sách an sinh xã hội.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.5.5-1.b", ordinal: "b",
                    title: "Thực hiện đổi mới cơ chế, chính sách tài chính đối với doanh nghiệp nhà nước của tỉnh/huyện.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.5.5-1.c", ordinal: "c",
                    title: "Đổi mới cơ chế sử dụng kinh phí nhà nước và cơ chế xây dựng, triển khai các nhiệm vụ khoa học và công nghệ ở tỉnh/huyện.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.5.5-1.d", ordinal: "d",
                    title: "Đổi mới cơ chế phân bổ ngân sách cho cơ quan hành chính nhà nước trong tỉnh/huyện.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.5.5-1.dd", ordinal: "đ",
                    title: "Tăng cường đầu tư, đồng thời đẩy mạnh xã hội hoá, huy động toàn xã hội chăm lo phát triển giáo dục và đào tạo, y tế, dân số - kế hoạch hoá gia đình, thể dục, thể thao.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.5.5-1.e", ordinal: "e",
                    title: "Đẩy mạnh xã hội hóa, tăng cường các biện pháp khuyến khích đầu tư theo hình thức công - tư (PPP) đối với việc cung cấp dịch vụ công trong y tế, giáo dục - đào tạo, văn hóa, thể thao, các công trình dự án cơ sở hạ tầng.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.5.5-1.g", ordinal: "g",
                    title: "Thực hiện đổi mới cơ chế tài chính đối với cơ quan hành chính và đơn vị sự nghiệp công lập ở tỉnh/huyện",
                    children: [
                      {
                        id: "dc.p1.ii.5.5-1.g.g1", ordinal: "-",
                        title: "Về thực hiện cơ chế tự chủ, tự chịu trách nhiệm về biên chế và kinh phí quản lý hành chính tại các cơ quan hành chính nhà nước.",
                        children: [],
                      },
                      {
                        id: "dc.p1.ii.5.5-1.g.g2", ordinal: "-",
                        title: "Về thực hiện cơ chế tự chủ tại các đơn vị sự nghiệp công lập thuộc tỉnh/huyện.",
                        children: [],
                      },
                    ],
                  },
                ],
              },
              { id: "dc.p1.ii.5.5-2", ordinal: "5.2", title: "Những tồn tại, hạn chế và nguyên nhân.", children: [] },
            ],
          },
          {
            id: "dc.p1.ii.6", ordinal: "6",
            title: "Về hiện đại hóa hành chính",
            children: [
              {
                id: "dc.p1.ii.6.6-1", ordinal: "6.1",
                title: "Kết quả chủ yếu đạt được",
                children: [
                  {
                    id: "dc.p1.ii.6.6-1.a", ordinal: "a",
                    title: "Việc ban hành và tổ chức thực hiện các chương trình, kế hoạch ứng dụng công nghệ thông tin của tỉnh/huyện: Xây dựng Kiến trúc Chính quyền điện tử; Cổng dịch vụ công; kế hoạch ứng dụng công nghệ thông tin hàng năm của tỉnh/huyện.",
                    children: [],
                  },
                  {
                    id: "dc.p1.ii.6.6-1.b", ordinal: "b",
                    title: "Kết quả đạt được trong ứng dụng công nghệ thông tin tại tỉnh/huyện",
                    children: [
                      {
                        id: "dc.p1.ii.6.6-1.b.g1", ordinal: "-",
                        title: "Về hạ tầng công nghệ thông tin, hệ thống phần mềm quản lý, dữ liệu chuyên ngành, phát triển nguồn nhân lực công nghệ thông tin của các cơ quan, đơn vị trong tỉnh/huyện...",
                        children: [
                          {
                            id: "dc.p1.ii.6.6-1.b.g1.p1", ordinal: "+",
                            title: "Số đơn vị có mạng WAN, LAN, số đơn vị kết nối vào mạng truyền số liệu chuyên dùng của các cơ quan Đảng, Nhà nước;",
                            children: [],
                          },
                          {
                            id: "dc.p1.ii.6.6-1.b.g1.p2", ordinal: "+",
                            title: "Số lượng chữ ký số được cấp cho cán bộ, công chức.",
                            children: [],
                          },
                        ],
                      },
                      {
                        id: "dc.p1.ii.6.6-1.b.g2", ordinal: "-",
                        title: "Về ứng dụng công nghệ thông tin trong hoạt động của các cơ quan, đơn vị trong tỉnh:",
                        children: [
                          {
                            id: "dc.p1.ii.6.6-1.b.g2.p1", ordinal: "+",
                            title: "Số đơn vị sử dụng phần mềm quản lý văn bản và điều hành; tỷ lệ văn bản được trao đổi hoàn toàn dưới dạng điện tử giữa các cơ quan nhà nước; hiện trạng kết nối giữa các hệ thống quản lý văn bản và điều hành và với Trục liên thông văn bản quốc gia.",
                            children: [],
                          },
                          {
                            id: "dc.p1.ii.6.6-1.b.g2.p2", ordinal: "+",
                            title: "Tỷ lệ cán bộ, công chức được cấp tài khoản hộp thư điện tử công vụ.",
                            children: [],
                          },
                          {
                            id: "dc.p1.ii.6.6-1.b.g2.p3", ordinal: "+",
                            title: "Công tác xử lý hồ sơ công việc qua môi trường mạng (tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng).",
                            children: [],
                          },
                        ],
                      },
                      {
                        id: "dc.p1.ii.6.6-1.b.g3", ordinal: "-",
                        title: "Cung cấp thông tin và dịch vụ công trực tuyến cho người dân và doanh nghiệp; triển khai các hệ thống một cửa điện tử:",
                        children: [
                          {
                            id: "dc.p1.ii.6.6-1.b.g3.p1", ordinal: "+",
                            title: "Cung cấp thông tin và dịch vụ công trực tuyến cho người dân và doanh nghiệp, đặc biệt là cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4 (nêu rõ số dịch vụ cung cấp, tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ, số hồ sơ được giải quyết trực tuyến, hiện trạng tích hợp lên Cổng Dịch vụ công quốc gia; hiện trạng công khai mức độ hài lòng của người dân khi sử dụng dịch vụ;…).",
                            children: [],
                          },
                          {
                            id: "dc.p1.ii.6.6-1.b.g3.p2", ordinal: "+",
                            title: "Số đơn vị xây dựng, sử dụng phần mềm một cửa điện tử, tỷ lệ hồ sơ giải quyết qua hệ thống một cửa điện tử.",
                            children: [],
                          },
                        ],
                      },
                    ],
                  },
                  {
                    id: "dc.p1.ii.6.6-1.c", ordinal: "c",
                    title: "Tình hình triển khai hệ thống quản lý chất lượng phù hợp Tiêu chuẩn quốc gia TCVN ISO 9001:2008, ISO 9001: 2015 tại các cơ quan, đơn vị trong tỉnh/huyện.",
                    children: [],
                  },
                ],
              },
              { id: "dc.p1.ii.6.6-2", ordinal: "6.2", title: "Những tồn tại, hạn chế và nguyên nhân.", children: [] },
            ],
          },
        ],
      },
      {
        id: "dc.p1.iii", ordinal: "III",
        title: "ĐÁNH GIÁ CHUNG VỀ CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TRONG GIAI ĐOẠN 2011 - 2020",
        children: [
          { id: "dc.p1.iii.1", ordinal: "1", title: "Những kết quả tích cực đã đạt được", children: [] },
          { id: "dc.p1.iii.2", ordinal: "2", title: "Những tồn tại, hạn chế, nguyên nhân", children: [] },
          { id: "dc.p1.iii.3", ordinal: "3", title: "Những bài học kinh nghiệm trong triển khai cải cách hành chính", children: [] },
        ],
      },
    ],
  },
  {
    id: "dc.p2", ordinal: "Phần thứ hai",
    title: "ĐỀ XUẤT NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC GIAI ĐOẠN 2020 - 2030",
    children: [
      { id: "dc.p2.1", ordinal: "1", title: "Về thể chế", children: [] },
      { id: "dc.p2.2", ordinal: "2", title: "Về thủ tục hành chính", children: [] },
      { id: "dc.p2.3", ordinal: "3", title: "Về tổ chức bộ máy hành chính nhà nước", children: [] },
      { id: "dc.p2.4", ordinal: "4", title: "Về xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức", children: [] },
      { id: "dc.p2.5", ordinal: "5", title: "Về tài chính công", children: [] },
      { id: "dc.p2.6", ordinal: "6", title: "Về hiện đại hóa hành chính", children: [] },
    ],
  },
  {
    id: "dc.p3", ordinal: "Phần thứ ba",
    title: "NHỮNG KIẾN NGHỊ, ĐỀ XUẤT",
    children: [
      {
        id: "dc.p3.1", ordinal: "1",
        title: "Kiến nghị với Chính phủ, tỉnh về nội dung cần sửa đổi, bổ sung hoặc ban hành mới các quy định, chế độ, chính sách, pháp luật cho phù hợp với thực tế để đẩy mạnh cải cách hành chính nhà nước trong thời gian tới.",
        children: [],
      },
      {
        id: "dc.p3.2", ordinal: "2",
        title: "Đề xuất các biện pháp nhằm tăng cường sự lãnh đạo, chỉ đạo và kiểm tra, giám sát đối với các cơ quan hành chính nhà nước để thực hiện tốt hơn nữa các mục tiêu, nhiệm vụ cải cách hành chính nhà nước trong giai đoạn tới.",
        children: [],
      },
      { id: "dc.p3.3", ordinal: "3", title: "Những kiến nghị, đề xuất khác.", children: [] },
    ],
  },
];
